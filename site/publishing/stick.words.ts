/** The file that lies beside `index.html` on a stick, for whoever opens it in a file manager. */
export const readMe = {
  name: '先读我 READ ME.txt',
  text: `村标 Cunbiao：U盘版

怎样打开：双击本文件夹中的index.html，用浏览器阅读，不需要联网。可以把整个文件夹复制到电脑上再打开；不要单独移动其中的文件。

与网站的不同之处：
1. 搜索可以找到条款、章节、术语、标准、标识、部件和站点，不能搜索各页面的全文。
2. 检查表可以填写和导出。填写的内容只存在这台电脑的浏览器里，有的浏览器关闭后不保留；请填完就导出。
3. 没有组件库，也不能再保存离线副本。
4. 只在Chromium系浏览器（Chrome、Edge等）中试过。

How to open: double-click index.html in this folder and read it in a browser; no network is needed. You may copy the whole folder to a computer; do not move single files out of it.

What differs from the website:
1. The search finds clauses, chapters, terms, standards, signs, fittings and points, but not the full text of pages.
2. Checklists can be filled in and exported. What you fill in is kept only by the browser of this computer, and some browsers forget it once they are closed: export it when you are done.
3. There is no component library, and no further offline copies can be kept.
4. It was tried in Chromium (Chrome, Edge) only.
`,
}
