import fc from 'fast-check'
import '../../../site/book/link-hint.ts'
import '../../../site/book/type-filter.ts'
import '../../../site/checklist/check-sheet.ts'
import '../../../site/counter/counter-find.ts'
import '../../../site/counter/counter-helper.ts'
import '../../../site/dates/due-date.ts'
import '../../../site/duties/duty-sheet.ts'
import '../../../site/joint/joint-plan.ts'
import '../../../site/offline/offline-copies.ts'
import '../../../site/point/points-browser.ts'
import '../../../site/search/site-search.ts'
import '../../../site/shell/table-filter.ts'
import {pageWith, type Sight, sightOf} from './sight.ts'
import {faults, forgetPages, setStage, settled} from './stage.ts'
import {files, trials} from './trials.ts'

setStage((address) => [...files].find(([path]) => path.test(address))?.[1])

/** What words are made of that want to be more than words. */
const barbs = [
  ...[
    '<img src=x onerror=struck("img")>',
    '"><script>struck("script")</script>',
    "' onmouseover=struck(1) a='",
    '" autofocus onfocus=struck(2) x="',
  ],
  ...[
    'javascript:struck("url")',
    'data:text/html,<script>struck(3)</script>',
    '//other.test/',
    '\\\\other.test/',
    'https://other.test/',
    '\tjava\nscript:struck(4)',
  ],
  ...[
    '</template>',
    '</textarea>',
    '</title>',
    '</option></select>',
    '<svg/onload=struck(5)>',
    '<a href="javascript:struck(6)">a</a>',
    '<mark>',
    '</mark>',
    '<!--',
    '-->',
    ']]>',
    '<?a?>',
  ],
  ...[
    '&lt;img src=x&gt;',
    '&quot;',
    '&#60;b>',
    '&amp;',
    '$&',
    '$`',
    "$'",
    '$1',
    '$<a>',
    '{n}',
    '{name}',
    '{day}',
    '%',
    '#',
    '%00',
    '%E0%A4%A',
    '"]',
    '\\',
    '*{}',
  ],
  ...[
    '\0',
    '\u001b[31m',
    '\u200b',
    '\u202e',
    '\u2066',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\r\n',
    '\uffff',
    '𠮷',
    '战旗村',
    'zhan',
    'a',
    ' ',
    '__proto__',
    'constructor',
    'x'.repeat(300),
  ],
]
const hostile = fc.oneof(
  {weight: 6, arbitrary: fc.string({unit: fc.constantFrom(...barbs), minLength: 1, maxLength: 5})},
  {weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 12})},
)

/** Returns `list` over and over, one at a time. */
function around(list: readonly string[]): () => string {
  let i = 0
  return () => list[i++ % list.length] ?? ''
}

/** The most words that one case puts into a page. */
const most = 40

/** Plays a page with words, and returns what stands on it then. */
async function played(name: string, html: string, list: readonly string[]): Promise<Sight> {
  const trial = trials[name]
  if (!trial) throw new Error(`there is no trial ${name}`)
  const words = around(list)
  document.body.replaceChildren()
  forgetPages()
  files.clear()
  localStorage.clear()
  await trial.before?.(words)
  document.body.replaceChildren(pageWith(html, words))
  await settled()
  await trial.act?.(words)
  await settled()
  return sightOf(document.body)
}

/** Returns what is wrong with the page `name` for some words, with the seed that shows it again; undefined if nothing is in `count` cases. */
async function tried(name: string, html: string, count: number, seed: number): Promise<{readonly wrong?: string; readonly sight: number}> {
  const plain = new Set([...(await played(name, html, ['harmless'])), ...(await played(name, html, ['无害']))])
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, {minLength: most / 2, maxLength: most, size: 'max'}), async (words) => {
        faults.length = 0
        const more = [...(await played(name, html, words))].filter((kind) => !plain.has(kind))
        if (more.length > 0) throw new Error(`there is more than words: ${more.join('; ')}`)
        if (faults.length > 0) throw new Error(faults.join('\n'))
      }),
      {numRuns: count, seed, endOnFailure: false, includeErrorInReport: true},
    )
    return {sight: plain.size}
  } catch (error) {
    return {wrong: String(error instanceof Error ? error.message : error), sight: plain.size}
  }
}

Object.assign(globalThis, {tried})
