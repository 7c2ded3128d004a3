import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {type CountySize, madeCounty} from './madeCounty.ts'
import {measured, type Took} from './measured.ts'
import {buildPoints, sitePointsOnly} from './pointPages.ts'

/**
 * Prints what the pages of points take: of villages that nobody assessed, beside Hugo and a plain loop that write the same bytes in the same
 * run; and of each assessed point. In three languages, without kits and search.
 */
export async function build() {
  await withPages({villages: 10_000, assessed: 0}, async (dist, took) => {
    const pages = pagesIn(join(dist))
    console.log(`${pages.length} pages of 10,000 villages that nobody assessed, in three languages`)
    line('ours', took, took)
    line('Hugo', await hugo(dist, pages), took)
    line('a plain loop', await plainLoop(dist, pages), took)
  })
  const few = await withPages({villages: 200, assessed: 0}, async (_, took) => took)
  const some = 60
  const more = await withPages({villages: 200, assessed: some}, async (_, took) => took)
  const each = (of: (took: Took) => number) => (of(more) - of(few)) / some
  console.log(
    `each assessed point on top: ${each((t) => t.wallS).toFixed(2)} s by the clock, ${each((t) => t.cpuS).toFixed(2)} s of processor, ` +
      `${each((t) => t.peakMB).toFixed(1)} MB`,
  )
}

/** Prints what a city of 3,047 assessed points takes. It needs some minutes and 4 GB on the disk. */
export async function city() {
  await withPages({villages: 0, assessed: 3047}, async (dist, took) => {
    console.log(`${pagesIn(dist).length} pages of 3,047 assessed points, in three languages`)
    line('ours', took, took)
  })
}

async function withPages<Made>(size: CountySize, then: (dist: string, took: Took) => Promise<Made>): Promise<Made> {
  const county = madeCounty(size)
  const site = sitePointsOnly()
  try {
    const took = await buildPoints(site, county)
    return await then(join(site, 'dist'), took)
  } finally {
    for (const folder of [county, site]) rmSync(folder, {recursive: true, force: true})
  }
}

/** Paths of the pages below `dist`. */
const pagesIn = (dist: string): string[] =>
  readdirSync(dist, {recursive: true})
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html') && path.includes('points/'))

function line(name: string, {wallS, cpuS, peakMB}: Took, ours: Took) {
  const times = ours.wallS === wallS ? '' : `  ours takes ${(ours.wallS / wallS).toFixed(1)} times as long`
  console.log(
    `  ${name.padEnd(14)}${wallS.toFixed(1).padStart(7)} s ${cpuS.toFixed(1).padStart(7)} s of processor ${peakMB.toFixed(0).padStart(6)} MB${times}`,
  )
}

/** Hugo is given the words of each page as content, and what stands around them, which all pages of a language share, as its template. */
async function hugo(dist: string, pages: readonly string[]): Promise<Took> {
  const site = mkdtempSync(join(tmpdir(), 'cunbiao-hugo-'))
  try {
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(site, path)), {recursive: true})
      writeFileSync(join(site, path), text)
    }
    put('config.toml', 'baseURL = "http://localhost/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]\n')
    put(
      'layouts/_default/single.html',
      '{{ partial (printf "head-%s.html" .Params.language) . }}{{ .Content }}{{ partial (printf "foot-%s.html" .Params.language) . }}',
    )
    for (const path of pages) {
      const page = readFileSync(join(dist, path), 'utf8')
      const [start, end] = [page.indexOf('>', page.indexOf('<main')) + 1, page.indexOf('</main>')]
      const language = /^(en|zh-Hant)\//.exec(path)?.[1] ?? 'zh'
      for (const [name, text] of [
        ['head', page.slice(0, start)],
        ['foot', page.slice(end)],
      ] as const)
        if (!existsSync(join(site, `layouts/partials/${name}-${language}.html`))) put(`layouts/partials/${name}-${language}.html`, text)
      put(`content/${path.replace(/\/index\.html$/, '.html')}`, `---\nlanguage: ${language}\n---\n${page.slice(start, end)}`)
    }
    return await measured('hugo', ['--quiet', '--source', site], site)
  } catch (error) {
    console.log(`  Hugo was not run: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    return {wallS: Number.NaN, cpuS: Number.NaN, peakMB: Number.NaN}
  } finally {
    rmSync(site, {recursive: true, force: true})
  }
}

/** A program that does nothing but put the bytes of one page under the addresses of all. */
async function plainLoop(dist: string, pages: readonly string[]): Promise<Took> {
  const out = mkdtempSync(join(tmpdir(), 'cunbiao-loop-'))
  try {
    const list = join(out, 'list.json')
    const [first = ''] = pages
    writeFileSync(list, JSON.stringify(pages.map((path) => ({path, bytes: statSync(join(dist, path)).size}))))
    const program = `
      import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
      import {dirname, join} from 'node:path'
      const page = readFileSync(${JSON.stringify(join(dist, first))}, 'utf8')
      for (const {path, bytes} of JSON.parse(readFileSync(${JSON.stringify(list)}, 'utf8'))) {
        const to = join(${JSON.stringify(join(out, 'dist'))}, path)
        mkdirSync(dirname(to), {recursive: true})
        writeFileSync(to, page.padEnd(bytes).slice(0, bytes))
      }`
    return await measured(process.execPath, ['--input-type=module', '--eval', program], out)
  } finally {
    rmSync(out, {recursive: true, force: true})
  }
}
