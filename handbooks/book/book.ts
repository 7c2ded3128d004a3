import {blocksOf, type Catalogue, type Chapter, edition} from '../catalogue/catalogue.ts'
import type {Book} from '../clause/clause.ts'
import {bookNames} from '../clause/names.ts'
import {piecesIn, termsListed, termsMarked} from '../clause/provision.ts'
import {escaped} from '../input/escape.ts'
import {bilingual, say} from '../language/both.ts'
import {type Locale, tagOf, written} from '../language/locale.ts'
import {speak, writer} from '../language/traditional.ts'
import {anchorOf, documentNumber, renderChapter, type Setting} from './render.ts'

/** A handbook as pages to be printed or bound: every part is XHTML without a frame around it. */
export interface PaperBook {
  readonly book: Book
  readonly locale: Locale
  readonly title: string
  readonly edition: string
  /** A sentence that says what this text is. */
  readonly statement: string
  readonly chapters: readonly PaperChapter[]
  /** Annexes, the standards that the book cites, and the index of terms. */
  readonly back: readonly BackPart[]
}

/** A part behind the chapters; `turned` is printed across the sheet, `upright` with the margins of a form. */
export interface BackPart {
  readonly id: string
  readonly title: string
  readonly html: string
  readonly turned?: boolean
  readonly upright?: boolean
  /** An annex has a letter, and serves clauses, which refer to it. */
  readonly letter?: string
  readonly clauses?: readonly string[]
}

/** A chapter of a paper book. */
export interface PaperChapter {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly description: string
  readonly html: string
  readonly sections: readonly {readonly id: string; readonly number: string; readonly title: string}[]
}

const words = bilingual({
  zh: {
    statement: (edition: string) =>
      `本书由村标工具按${edition}版手册的数据排印，条款编号为印刷编号，页边的编号永久不变。多数数值由本工具自定，县（区）采用时可另定；引用标准的核实情况见书后。`,
    references: '引用文件',
    standings: {'in-force': '现行', replaced: '已被代替', withdrawn: '已废止', unverified: '状态未核实'},
    by: (number: string) => `（${number}）`,
    seen: '查看日期',
    seenOf: {text: '见到文本', excerpt: '见到部分', title: '只见到名称', nothing: '未见'},
    terms: '术语索引',
    /** What stands behind a term in the index: in Chinese its pinyin, by which it is found. */
    spelled: (pinyin: string) => ` <span lang="zh-Latn">${pinyin}</span>`,
    definition: '定义',
  },
  en: {
    statement: (edition) =>
      `Set by the Cunbiao toolkit from the data of edition ${edition}. Clauses have the numbers of this edition; the ids in the margin never change. Most values are this toolkit’s own choice, and a county that adopts the book may set its own. How far the cited standards were verified stands at the end.`,
    references: 'Cited documents',
    standings: {'in-force': 'in force', replaced: 'replaced', withdrawn: 'withdrawn', unverified: 'status not verified'},
    by: (number) => ` by ${number}`,
    seen: 'looked up',
    seenOf: {text: 'text seen', excerpt: 'excerpt seen', title: 'title seen only', nothing: 'not seen'},
    terms: 'Index of terms',
    spelled: () => '',
    definition: 'Definition',
  },
})

/**
 * Returns `book` in `locale`, with the signs and fittings that `draw` draws, and `annexes` behind the chapters.
 */
export function paperBook(
  catalogue: Catalogue,
  book: Book,
  locale: Locale,
  draw: Pick<Setting, 'figure' | 'fitting'>,
  annexes: readonly BackPart[] = [],
): PaperBook {
  const defined = new Set<string>()
  const first = (term: string) => !defined.has(term) && Boolean(defined.add(term))
  const annexesOf = (clause: string) =>
    annexes.flatMap(({id, letter, clauses}) => (letter !== undefined && clauses?.includes(clause) ? [{id, letter}] : []))
  const setting: Setting = {catalogue, book, locale, ...draw, first, annexesOf}
  const own = say(locale)
  const write = writer(locale)
  const spoken = speak(locale)
  const chapters = catalogue.chapters.filter((chapter) => chapter.book === book)
  const t = own(words)
  return {
    book,
    locale,
    title: write(own(bookNames)[book]),
    edition,
    statement: write(t.statement(edition)),
    chapters: chapters.map((chapter) => ({
      id: `chapter-${chapter.name}`,
      number: chapter.number,
      title: spoken(chapter.title),
      description: spoken(chapter.description),
      html: renderChapter(chapter, setting),
      sections: chapter.sections.map(({number, title}) => ({id: `s-${number}`, number, title: spoken(title)})),
    })),
    back: [
      ...annexes,
      {id: 'references', title: write(t.references), html: references(setting, chapters)},
      {id: 'terms', title: write(t.terms), html: termIndex(catalogue, chapters, locale)},
    ],
  }
}

function references(setting: Setting, chapters: readonly Chapter[]) {
  const {
    book,
    locale,
    catalogue: {references, clauses},
  } = setting
  const cited = new Set([
    ...clauses.filter((clause) => clause.book === book).flatMap((clause) => clause.references),
    ...chapters
      .flatMap((chapter) => piecesIn(blocksOf(chapter, written(locale))))
      .flatMap((run) => (run.type === 'std' ? [run.number] : [])),
  ])
  const t = say(locale)(words)
  const items = [...references.values()]
    .filter(({number}) => cited.has(number))
    .map(({number, title, titleEn, status: is, replacedBy, seen, on}) => {
      const standing = `${t.standings[is]}${replacedBy === undefined ? '' : t.by(replacedBy)}, ${t.seen} ${on}, ${t.seenOf[seen]}`
      return `<li id="${anchorOf(number)}"><b>${documentNumber(number, setting)}</b> ${escaped(speak(locale)({zh: title, en: titleEn}))} <small>${escaped(writer(locale)(standing))}</small></li>`
    })
  return `<ul class="references">${items.join('\n')}</ul>`
}

/** Every term with the clauses that use it, in the order of its pinyin or of the alphabet. */
function termIndex({terms, clause}: Catalogue, chapters: readonly Chapter[], locale: Locale) {
  const places = new Map<string, Set<string>>()
  const note = (term: string, anchor: string) => places.set(term, (places.get(term) ?? new Set()).add(anchor))
  for (const block of chapters.flatMap((chapter) => blocksOf(chapter, written(locale)))) {
    if (block.type === 'clause') for (const term of termsMarked([block])) note(term, block.id)
    for (const term of termsListed([block])) note(term, `t-${term}`)
  }
  const own = say(locale)
  const collator = new Intl.Collator(tagOf[written(locale)])
  const rows = [...places]
    .flatMap(([id, anchors]) => {
      const term = terms.get(id)
      return term ? [{term, anchors: [...anchors]}] : []
    })
    .sort((a, b) => collator.compare(own(a.term), own(b.term)))
  return `<ul class="index">${rows
    .map(({term, anchors}) => {
      const name = escaped(speak(locale)(term)) + own(words).spelled(escaped(term.pinyin))
      return `<li>${name} ${anchors.map((anchor) => `<a class="page" href="#${anchor}">${clause.get(anchor)?.number ?? writer(locale)(own(words).definition)}</a>`).join(', ')}</li>`
    })
    .join('\n')}</ul>`
}
