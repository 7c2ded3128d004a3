/** What the site says of each kind of sign, in Chinese, by the name of its file. */
const pages = import.meta.glob<string>('../signs/docs/zh-Hans/*.mdx', {query: '?raw', import: 'default', eager: true})

/** Returns what the site's page of a kind says, as Markdown: without its drawings and tables, which the stories show; '' if there is none. */
export function kindText(kind: unknown): string {
  const text = pages[`../signs/docs/zh-Hans/${kind}.mdx`] ?? ''
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<Std id="([^"]+)"[^>]*\/>/g, '$1')
    .replaceAll(/^<\w+[^>]*\/>$/gm, '')
}
