import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    annexes: '附录',
    title: {registers: '整套表单：分开的登记表', 'one-ledger': '整套表单：一本账'},
    lead: {
      registers: '适用于两个以上窗口的站点。打开浏览器的打印功能，纸张选A4、不缩放，整套一次印出，一张表一页。',
      'one-ledger':
        '适用于一个窗口或者一两个人的站点，用一本账代替分开的登记表。打开浏览器的打印功能，纸张选A4、不缩放，整套一次印出，一张表一页。',
    },
    fonts:
      '网页打印用的是本机的字体；下面的PDF内嵌字体，在任何机器上印出来都一样。要印上站点的名称和服务时间，用命令行：npm run -s cunbiao -- forms 站点编号 --out 文件夹。',
    noPdf: '这次生成的网站没有PDF（生成时没有Chromium）。',
    other: {registers: '改看整套：一本账', 'one-ledger': '改看整套：分开的登记表'},
    files: '文件',
    pdf: '内嵌字体，每张一页',
    copies: '印几份',
    form: '表单',
    number: '份数',
  },
  en: {
    annexes: 'Annexes',
    title: {registers: 'Whole set: separate registers', 'one-ledger': 'Whole set: one ledger'},
    lead: {
      registers:
        'For a point of two windows or more. Print from the browser on A4 without scaling: the whole set comes out, a form to a page.',
      'one-ledger':
        'For a point of one window or of one or two people, with one ledger in place of separate registers. Print from the browser on A4 without scaling: the whole set comes out, a form to a page.',
    },
    fonts:
      'A page printed from the browser takes the fonts of the machine; the PDF below holds its own and prints alike everywhere. For sheets with the name and hours of a point: npm run -s cunbiao -- forms POINT --out DIR.',
    noPdf: 'This copy of the site was built without a PDF, for want of Chromium.',
    other: {registers: 'The set with one ledger', 'one-ledger': 'The set with separate registers'},
    files: 'Files',
    pdf: 'fonts inside, a form to a page',
    copies: 'How many to print',
    form: 'Form',
    number: 'Copies',
  },
})
