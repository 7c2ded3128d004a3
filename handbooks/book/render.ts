import type {Catalogue} from '../catalogue/catalogue.ts'
import {attribute, list, type Node} from '../clause/chapter.ts'
import type {Book, Clause} from '../clause/clause.ts'
import {pointTypes} from '../clause/clause.ts'
import {limits} from '../clause/limits.ts'
import {applicabilityNames, bookNames, checkNames, evidenceNames, kindNames, typeNames} from '../clause/names.ts'
import {fittings, signKinds} from '../hardware/parts.ts'
import {escaped} from '../input/escape.ts'
import {type Locale, langOf, written} from '../language/locale.ts'
import {writer} from '../language/traditional.ts'
import {printLimit} from '../limit/limit.ts'

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

/**
 * Returns the blocks of a chapter as XHTML. Sections and clauses carry their printed numbers and permanent anchors (`s-5.3`,
 * `HW-SIGN-012`).
 *
 * @throws Error for a sort of node that no book has used yet, so that nothing is dropped in silence.
 */
export function renderBlocks(nodes: readonly Node[], sections: readonly {readonly number: string}[], setting: Setting): string {
  let section = -1
  return nodes
    .map((node) => {
      if (node.type !== 'heading' || node.depth !== 2) return block(node, setting)
      section++
      const number = sections[section]?.number ?? ''
      return `<h2 id="s-${number}"><span class="number">${number}</span> ${inlines(node, setting)}</h2>`
    })
    .join('\n')
}

function block(node: Node, setting: Setting): string {
  const inner = () => (node.children ?? []).map((child) => block(child, setting)).join('\n')
  switch (node.type) {
    case 'yaml':
      return ''
    case 'paragraph':
      return `<p>${inlines(node, setting)}</p>`
    case 'heading':
      return `<h${(node.depth ?? 3) + 1}>${inlines(node, setting)}</h${(node.depth ?? 3) + 1}>`
    case 'list': {
      const tag = (node as {ordered?: boolean}).ordered ? 'ol' : 'ul'
      return `<${tag}>${inner()}</${tag}>`
    }
    case 'listItem':
      return `<li>${(node.children ?? []).map((child) => (child.type === 'paragraph' ? inlines(child, setting) : block(child, setting))).join('')}</li>`
    case 'table':
      return table(node, setting)
    case 'mdxJsxFlowElement':
      return element(node, setting)
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return ''
  }
  throw new Error(`no book page has a ${node.type}; teach handbooks/book/render.ts to set it`)
}

function table(node: Node, setting: Setting): string {
  const rows = (node.children ?? []).map((row, i) => {
    const cell = i === 0 ? 'th scope="col"' : 'td'
    return `<tr>${(row.children ?? []).map((c) => `<${cell}>${inlines(c, setting)}</${cell.slice(0, 2)}>`).join('')}</tr>`
  })
  return `<table><thead>${rows[0]}</thead><tbody>${rows.slice(1).join('')}</tbody></table>`
}

function element(node: Node, setting: Setting): string {
  const {catalogue, locale, figure, fitting} = setting
  const write = writer(locale)
  const inner = () => (node.children ?? []).map((child) => block(child, setting)).join('\n')
  switch (node.name) {
    case 'Clause': {
      const clause = catalogue.clause.get(attribute(node, 'id') ?? '')
      return clause ? clauseBlock(clause, inner(), setting) : ''
    }
    case 'Note': {
      // The mark of a note stands in its first line.
      const mark = `<strong>${locale === 'en' ? 'Note. ' : write('注：')}</strong>`
      const body = (node.children ?? []).every((child) => child.type !== 'paragraph') ? `<p>${inlines(node, setting)}</p>` : inner()
      return `<div class="note">${body.replace('<p>', `<p>${mark}`)}</div>`
    }
    case 'SignFigure': {
      const {svg, caption} = figure(attribute(node, 'example') ?? '')
      return `<figure>${svg}<figcaption>${escaped(write(attribute(node, 'caption') ?? caption))}</figcaption></figure>`
    }
    case 'FittingFigure': {
      const {svg, caption} = fitting(attribute(node, 'id') ?? '')
      return `<figure class="fitting">${svg}<figcaption>${escaped(caption)}</figcaption></figure>`
    }
    case 'Terms':
      return `<dl class="terms">${list(attribute(node, 'ids'))
        .map((id) => definition(id, setting))
        .join('\n')}</dl>`
  }
  throw new Error(`no book page has a <${node.name}>; teach handbooks/book/render.ts to set it`)
}

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
  const comma = locale === 'en' ? ', ' : '、'
  const t = {
    zh: {check: '检查', evidence: '证据', weight: '权重', signs: '标识', fittings: '部件', refs: '依据', annex: '附录', colon: '：'},
    en: {
      check: 'Check',
      evidence: 'Evidence',
      weight: 'Weight',
      signs: 'Signs',
      fittings: 'Fittings',
      refs: 'Rests on',
      annex: 'Annex',
      colon: ': ',
    },
  }[w]
  const facts: [string, readonly string[]][] = [
    [t.check, clause.checks.map((c) => say(checkNames[w][c]))],
    [t.evidence, clause.evidence.map((e) => say(evidenceNames[w][e]))],
    [t.weight, [String(clause.weight)]],
    [t.signs, clause.signs.map((s) => say(signKinds[s][w]))],
    [t.fittings, clause.fittings.map((f) => say(fittings[f][w]))],
    [t.refs, clause.references.map((number) => documentNumber(number, setting))],
  ]
  const annexes = setting.annexesOf(clause.id).map(({id, letter}) => `<a href="#${id}">${letter}</a>`)
  return `<section class="clause" id="${clause.id}">
<p class="margin"><span class="number">${clause.number}</span> <span class="id">${clause.id}</span></p>
<h3>${say(clause.title[written(locale)])} <span class="kind">${say(kindNames[w][clause.kind])}</span></h3>
${body}
<p class="facts"><span class="types">${pointTypes.map((type) => `${say(typeNames[w][type])} <b>${say(applicabilityNames[w][clause.applies[type]])}</b>`).join(' · ')}</span>
${facts
  .filter(([, values]) => values.length > 0)
  .map(([name, values]) => `<span>${say(name)}${t.colon}${values.join(comma)}</span>`)
  .join(' ')}${annexes.length > 0 ? ` <span class="annexes">${say(t.annex)}${t.colon}${annexes.join(comma)}</span>` : ''}</p>
</section>`
}

function inlines(node: Node, setting: Setting): string {
  return (node.children ?? []).map((child) => inline(child, setting)).join('')
}

function inline(node: Node, setting: Setting): string {
  const {catalogue, locale} = setting
  const write = writer(locale)
  const inner = () => inlines(node, setting)
  const id = attribute(node, 'id') ?? ''
  switch (node.type) {
    case 'text': {
      // A line of the source is no line of the page; Chinese has no blanks between characters.
      const text = (node.value ?? '').replace(/\s*\n\s*/g, locale === 'en' ? ' ' : '')
      return escaped(write(text))
    }
    case 'strong':
      return `<strong>${inner()}</strong>`
    case 'emphasis':
      return `<em>${inner()}</em>`
    case 'inlineCode':
      return `<code>${escaped(node.value ?? '')}</code>`
    case 'break':
      return '<br/>'
    case 'paragraph':
      return inner()
  }
  switch (node.name) {
    case 'Limit': {
      const limit = limits[attribute(node, 'of') ?? '']
      const bound = attribute(node, 'bound')
      const text = limit ? printLimit(limit, written(locale), bound === 'min' || bound === 'max' ? bound : undefined) : ''
      return escaped(write(text))
    }
    case 'Ref': {
      const clause = catalogue.clause.get(id)
      if (!clause) return escaped(id)
      if (clause.book === setting.book) return `<a class="ref" href="#${id}">${clause.number}</a>`
      // The other book is another file, so its name stands before the number.
      const name = bookNames[written(locale)][clause.book]
      return locale === 'en' ? `${escaped(name)} ${clause.number}` : `《${escaped(write(name))}》${clause.number}`
    }
    case 'Std':
      return `<a class="std" href="#${anchorOf(id)}">${documentNumber(id, setting)}</a>`
    case 'Term': {
      const term = catalogue.terms.get(id)
      const words = node.children?.length ? inner() : escaped(locale === 'en' ? (term?.en ?? id) : write(term?.zh ?? id))
      return `<dfn class="term" data-term="${id}">${words}</dfn>`
    }
    case 'span': {
      const lang = attribute(node, 'lang')
      return lang
        ? `<span lang="${lang}">${inlines(node, {...setting, ...(lang === 'en' ? {locale: 'en' as const} : {})})}</span>`
        : inner()
    }
  }
  throw new Error(`no book line has a ${node.name ?? node.type}; teach handbooks/book/render.ts to set it`)
}

/** Returns the number of a standard or document as HTML: converted in a Traditional book, marked as Chinese in an English one. */
export const documentNumber = (number: string, {locale}: Pick<Setting, 'locale'>): string => {
  const lang = langOf(number, locale)
  const text = escaped(writer(locale)(number))
  return lang ? `<span lang="${lang}">${text}</span>` : text
}

/** Returns the anchor of a standard in the list of references. */
export const anchorOf = (number: string) => `std-${number.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}`
