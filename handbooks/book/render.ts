import type {Catalogue, Chapter} from '../catalogue/catalogue.ts'
import type {Book, Clause} from '../clause/clause.ts'
import {pointTypes} from '../clause/clause.ts'
import {judgingFacts} from '../clause/judgingWords.ts'
import {
  applicabilityNames,
  bookNames,
  checkNames,
  evidenceNames,
  gateMark,
  judgedMark,
  kindNames,
  noteMark,
  typeNames,
} from '../clause/names.ts'
import {type Block, byType, type ClauseBlock, type Run, type Words} from '../clause/provision.ts'
import {fittings, signKinds} from '../hardware/parts.ts'
import {escaped} from '../input/escape.ts'
import {say} from '../language/both.ts'
import {type Locale, langOf, written} from '../language/locale.ts'
import {marks} from '../language/punctuation.ts'
import {speak, writer} from '../language/traditional.ts'
import {ownMark} from '../limit/limit.ts'
import {basisNames, byBasis} from '../register/basis.ts'

/** The forms in which a book is given out. */
export const paperFormats = ['pdf', 'html', 'epub'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** What the words of a book need to become a page. */
export interface Setting {
  readonly catalogue: Catalogue
  readonly book: Book
  readonly locale: Locale
  /** Returns an example sign as an SVG element with its caption. */
  readonly figure: (example: string) => {readonly svg: string; readonly caption: string}
  /** Returns the dimensioned drawing of a fitting as an SVG element with its caption. */
  readonly fitting: (id: string) => {readonly svg: string; readonly caption: string}
  /** Whether a term is defined for the first time: two chapters may define one, and only the first is its anchor. */
  readonly first: (term: string) => boolean
  /** Returns the annexes that serve a clause: their anchors and letters. */
  readonly annexesOf: (clause: string) => readonly {readonly id: string; readonly letter: string}[]
}

/** Returns a chapter as XHTML. Sections and clauses carry their printed numbers and permanent anchors (`s-5.3`, `HW-SIGN-012`). */
export function renderChapter({sections}: Chapter, setting: Setting): string {
  const w = written(setting.locale)
  return sections
    .flatMap(({number, title, content}) => [
      `<h2 id="s-${number}"><span class="number">${number}</span> ${said(title[w], setting)}</h2>`,
      ...content[w].map((block) => renderBlock(block, setting)),
    ])
    .join('\n')
}

/** Returns words in the language of the book as XHTML. */
const said = (text: string, {locale}: Pick<Setting, 'locale'>) => escaped(writer(locale)(text))

const renderBlock: (block: Block | ClauseBlock, setting: Setting) => string = byType({
  paragraph: (words, setting) => `<p>${renderLine(words, setting)}</p>`,
  list: ({items}, setting) => `<ul>${items.map((item) => `<li>${renderLine(item, setting)}</li>`).join('\n')}</ul>`,
  judged: (words, setting) =>
    `<div class="note judged"><p><strong>${speak(setting.locale)(judgedMark)}</strong>${renderLine(words, setting)}</p></div>`,
  note: (words, setting) =>
    `<div class="note"><p><strong>${speak(setting.locale)(noteMark)}</strong>${renderLine(words, setting)}</p></div>`,
  table: ({head, rows}, setting) => {
    const row = (cells: readonly Words[], tag: string, attributes = '') =>
      `<tr>${cells.map((cell) => `<${tag}${attributes}>${renderLine(cell, setting)}</${tag}>`).join('')}</tr>`
    return `<table><thead>${row(head, 'th', ' scope="col"')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
  },
  'sign-figure': ({example}, setting) => {
    const {svg, caption} = setting.figure(example)
    return `<figure>${svg}<figcaption>${said(caption, setting)}</figcaption></figure>`
  },
  'fitting-figure': ({id}, {fitting}) => {
    const {svg, caption} = fitting(id)
    return `<figure class="fitting">${svg}<figcaption>${escaped(caption)}</figcaption></figure>`
  },
  terms: ({ids}, setting) => `<dl class="terms">${ids.map((id) => definition(id, setting)).join('\n')}</dl>`,
  clause: ({id, content}, setting) => {
    const clause = setting.catalogue.clause.get(id)
    return clause ? clauseBlock(clause, content.map((block) => renderBlock(block, setting)).join('\n'), setting) : ''
  },
})

const renderLine = ({runs}: Words, setting: Setting) => runs.map((run) => renderRun(run, setting)).join('')

const renderRun = byType<Run, string, [Setting]>({
  text: ({text}, setting) => said(text, setting),
  emphasis: ({text}, setting) => `<em>${said(text, setting)}</em>`,
  foreign: ({lang, text}) => `<span lang="${lang}">${escaped(text)}</span>`,
  limit: ({text, own}, setting) =>
    said(text, setting) + (own ? `<span class="own">${said(ownMark[written(setting.locale)], setting)}</span>` : ''),
  ref: ({id, text}, setting) => {
    const book = setting.catalogue.clause.get(id)?.book
    if (book === undefined || book === setting.book) return `<a class="ref" href="#${id}">${text}</a>`
    // The other book is another file, so its name stands before the number.
    const name = said(bookNames[written(setting.locale)][book], setting)
    return say(setting.locale)({zh: `《${name}》${text}`, en: `${name} ${text}`})
  },
  std: ({number}, setting) => `<a class="std" href="#${anchorOf(number)}">${documentNumber(number, setting)}</a>`,
  term: ({id, text}, setting) => `<dfn class="term" data-term="${id}">${said(text, setting)}</dfn>`,
})

function definition(id: string, setting: Setting): string {
  const {catalogue, locale} = setting
  const write = writer(locale)
  const term = catalogue.terms.get(id)
  if (!term) return ''
  const name =
    locale === 'en'
      ? `${escaped(term.en)} <span lang="zh-Hans">${escaped(term.zh)}</span>`
      : `${escaped(write(term.zh))} <span lang="en">${escaped(term.en)}</span>`
  const words = term.definition?.[written(locale)] ?? ''
  return `<dt${setting.first(id) ? ` id="t-${id}"` : ''}>${name}</dt><dd>${escaped(write(words))}</dd>`
}

/** Number and permanent id in the margin; title, kind, words, and what is asked of whom in one quiet line. */
function clauseBlock(clause: Clause, body: string, setting: Setting): string {
  const {locale} = setting
  const write = writer(locale)
  const w = written(locale)
  const say = (text: string) => escaped(write(text))
  const comma = marks[w].list
  const t = {
    zh: {check: '检查', evidence: '证据', signs: '标识', fittings: '部件', annex: '附录', colon: '：'},
    en: {
      check: 'Check',
      evidence: 'Evidence',
      signs: 'Signs',
      fittings: 'Fittings',
      annex: 'Annex',
      colon: ': ',
    },
  }[w]
  const facts: [string, readonly string[]][] = [
    ...judgingFacts(clause, w).map(({term, detail}): [string, string[]] => [term, [say(detail)]]),
    [t.check, clause.checks.map((c) => say(checkNames[w][c]))],
    [t.evidence, clause.evidence.map((e) => say(evidenceNames[w][e]))],
    [t.signs, clause.signs.map((s) => say(signKinds[s][w]))],
    [t.fittings, clause.fittings.map((f) => say(fittings[f][w]))],
    ...byBasis(clause.references, setting.catalogue.references).map(({basis, numbers}): [string, string[]] => [
      basisNames[w][basis],
      numbers.map((number) => documentNumber(number, setting)),
    ]),
  ]
  const annexes = setting.annexesOf(clause.id).map(({id, letter}) => `<a href="#${id}">${letter}</a>`)
  return `<section class="clause" id="${clause.id}">
<p class="margin"><span class="number">${clause.number}</span> <span class="id">${clause.id}</span></p>
<h3>${say(clause.title[written(locale)])} <span class="kind">${say(kindNames[w][clause.kind])}</span>${clause.gate ? ` <b class="gate">${say(gateMark[w])}</b>` : ''}</h3>
${body}
<p class="facts"><span class="types">${pointTypes.map((type) => `${say(typeNames[w][type])} <b>${say(applicabilityNames[w][clause.applies[type]])}</b>`).join(' · ')}</span>
${facts
  .filter(([, values]) => values.length > 0)
  .map(([name, values]) => `<span>${say(name)}${t.colon}${values.join(comma)}</span>`)
  .join(' ')}${annexes.length > 0 ? ` <span class="annexes">${say(t.annex)}${t.colon}${annexes.join(comma)}</span>` : ''}</p>
</section>`
}

/** Returns the number of a standard or document as HTML: converted in a Traditional book, marked as Chinese in an English one. */
export const documentNumber = (number: string, {locale}: Pick<Setting, 'locale'>): string => {
  const lang = langOf(number, locale)
  const text = escaped(writer(locale)(number))
  return lang ? `<span lang="${lang}">${text}</span>` : text
}

/** Returns the anchor of a standard in the list of references. */
export const anchorOf = (number: string) => `std-${number.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}`
