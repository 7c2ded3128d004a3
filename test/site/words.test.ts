import {globSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

/** Folders and views that still hold words of their own. */
const toCome = [
  'site/book/Note.astro',
  'site/book/Ref.astro',
  'site/book/Heading.astro',
  'site/book/Term.astro',
  'site/checklist/',
  'site/clause/ClauseWords.tsx',
  'site/edition/ChangedClause.tsx',
  'site/pages/[...locale]/handbooks/[book]/[chapter].astro',
]

const rules = [
  {
    wrong: /[!=]==? *'(en|zh|zh-Hans|zh-Hant)'|'(en|zh|zh-Hans|zh-Hant)' *[!=]==?/,
    todo: 'asks for the language; make what differs a text or a function of the words beside the view, or a mark of handbooks/language/punctuation.ts',
  },
  {wrong: /\[(w|written\(\w+\))\]/, todo: 'picks a language by its key; write say(locale)(…)'},
  {wrong: /\b(zh|en): *['"`{]/, todo: 'holds words; move them into its .words.ts'},
]

/** Returns what is wrong with a view, as `file:line what to do`. */
const faults = (file: string, text: string) =>
  text.split('\n').flatMap((line, i) => rules.flatMap(({wrong, todo}) => (wrong.test(line) ? [`${file}:${i + 1} ${todo}`] : [])))

const views = globSync('site/**/*.{tsx,astro}').filter((file) => !toCome.some((start) => file.startsWith(start)))

test('a view says its words by one call, and never asks which language it is in', () => {
  expect(views.length).toBeGreaterThan(40)
  expect(views.flatMap((file) => faults(file, readFileSync(file, 'utf8')))).toEqual([])
})

test.each([
  ["<p>{w === 'zh' ? '。' : '. '}</p>", 'asks for the language'],
  ["const english = locale == 'en'", 'asks for the language'],
  ['const t = words[w]', 'picks a language by its key'],
  ['<h1>{clause.title[written(locale)]}</h1>', 'picks a language by its key'],
  ["const words = {zh: '站点', en: 'Points'}", 'holds words'],
  ['  zh: {', 'holds words'],
])('%s in a view is refused', (line, told) => {
  const [fault] = faults('site/point/PointView.tsx', `\n${line}`)
  expect(fault).toContain(`site/point/PointView.tsx:2 ${told}`)
})

test('a view that picks by `say`, or hands both languages on, is left alone', () => {
  const text = 'const t = say(locale)(words)\nname: said({zh: r.title, en: r.titleEn})\nprintLimit(limit, written(locale))'
  expect(faults('site/home/AboutView.tsx', text)).toEqual([])
})
