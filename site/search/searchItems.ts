import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {kindOf} from '../../design-system/signs/sign.ts'
import {blocksOf, type Catalogue, type Chapter} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import {type Block, byType, plain, termsListed, termsMarked} from '../../handbooks/clause/provision.ts'
import {type Fitting, fittings, type SignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import {root} from '../../handbooks/input/root.ts'
import type {OfferName} from '../../handbooks/items/offer.ts'
import {tagOf, type Written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import type {Reference} from '../../handbooks/register/register.ts'
import type {Row} from '../../points/summary/row.ts'
import {referenceAnchor, termAnchor} from '../shell/anchors.ts'
import {everydayNames} from './everydayNames.ts'
import type {SearchItem} from './searchItem.ts'

/** What the search needs of a point. */
type Listed = Pick<Row, 'id' | 'place' | 'town' | 'district' | 'sample'>

/** What the search needs of the guide to an item of service. */
export interface ListedGuide {
  readonly id: string
  readonly name: OfferName
  /** What people call it. */
  readonly also: readonly string[]
}

/** Returns everything that the search finds in one written language, as it is written. */
export function searchItems(
  catalogue: Catalogue,
  entries: readonly Listed[],
  w: Written,
  guides: readonly ListedGuide[] = [],
): SearchItem[] {
  return [
    ...signItems(w),
    ...mainPages.map(({path, names, ...title}): SearchItem => ({kind: 'page', path, title: title[w], names: [title[other(w)], ...names]})),
    ...entries.map((entry) => placeItem(entry, w)),
    ...guides.map((guide) => guideItem(guide, w)),
    ...termItems(catalogue, w),
    ...catalogue.chapters.flatMap((chapter) => chapterItems(chapter, catalogue, w)),
    ...fittingItems(catalogue, w),
    ...catalogue.clauses.map((clause) => clauseItem(clause, w)),
    ...[...catalogue.references.values()].map((reference) => standardItem(reference, w)),
  ]
}

/** The pages that list things, by their names and by what people look for on them. */
const mainPages = [
  {
    path: '/handbooks/',
    zh: '手册',
    en: 'Handbooks',
    names: ['硬件手册', '软件手册', '下载', 'PDF', 'EPUB', 'download', 'hardware handbook', 'software handbook'],
  },
  {path: '/clauses/', zh: '全部条款', en: 'All clauses', names: ['条款表', '条款清单', '条款一览', 'clause table', 'CSV']},
  {path: '/signs/', zh: '标识', en: 'Signs', names: ['标识库', '标牌', 'sign library']},
  {path: '/fittings/', zh: '部件', en: 'Fittings', names: ['家具', '部件库', 'furniture']},
  {path: '/points/', zh: '站点名录', en: 'Directory of points', names: ['名录', '站点', '村名单', '站点一览', 'list of villages']},
  {
    path: '/items/',
    zh: '办事指南',
    en: 'Service guides',
    names: ['事项', '事项目录', '办什么事', '服务事项', 'service items', 'what to bring'],
  },
  {path: '/counter/', zh: '窗口助手', en: 'Counter', names: ['告知单', '回执', '委托单', '一次性告知', '窗口', 'notice', 'receipt']},
  {path: '/studio/', zh: '标识工作台', en: 'Sign studio', names: ['画标识', '做牌子', '设计标识', '出图', 'sign editor', 'design a sign']},
  {path: '/dates/', zh: '算到期日', en: 'Due dates', names: ['到期日', '工作日计算', '放假安排', '日历', 'working days', 'holidays']},
  {path: '/ledger/', zh: '看台账', en: 'Ledger', names: ['台账', '一本账', '季度公布', '超期', 'one ledger', 'overdue', 'quarter']},
  {path: '/joint/', zh: '并联审批计划', en: 'Joint approvals', names: ['并联审批', '联合审批', '审批计划', 'joint approval']},
  {path: '/editions/', zh: '版次', en: 'Editions', names: ['改版', '修订', '新旧版对照', 'changes', 'revision']},
  {
    path: '/about/',
    zh: '关于本站',
    en: 'About this site',
    names: ['来源', '许可', '标准登记', 'licence', 'license', 'sources', 'register of standards'],
  },
] as const

const other = (w: Written) => (w === 'zh' ? 'en' : 'zh')

function signItems(w: Written): SearchItem[] {
  return (Object.keys(signKinds) as SignKind[]).map((kind) => ({
    kind: 'sign',
    path: `/signs/${kind}/`,
    title: signKinds[kind][w],
    names: [signKinds[kind][other(w)], ...(kindOf(kind).everydayNames ?? [])],
    ...withText(summaryOf(kind, w)),
  }))
}

/** The first sentence of a kind's page: its `summary`. Kinds whose page is not written yet have none. */
function summaryOf(kind: SignKind, w: Written): string {
  try {
    const page = readFileSync(join(root, 'design-system/signs/docs', tagOf[w], `${kind}.mdx`), 'utf8')
    const summary: unknown = parse(/^summary: .+$/m.exec(page)?.[0] ?? '')?.summary
    return typeof summary === 'string' ? summary : ''
  } catch {
    return ''
  }
}

function placeItem({id, place, town, district, sample}: Listed, w: Written): SearchItem {
  return {
    kind: 'place',
    path: `/points/${id}/`,
    title: place[w],
    names: [place[other(w)]],
    text: {zh: `${district.zh}${town.zh}`, en: `${town.en}, ${district.en}`}[w],
    also: {zh: `${town.en} ${district.en}`, en: `${district.zh}${town.zh}`}[w],
    ...(sample && {last: true}),
  }
}

/** The guide to an item of service, by its name and by what people call it. @clause SW-ITEM-004 everyday names */
function guideItem({id, name: {zh, en = zh}, also}: ListedGuide, w: Written): SearchItem {
  const name = {zh, en}
  return {
    kind: 'item',
    path: `/items/${id}/`,
    title: name[w],
    names: [...new Set([name[other(w)], ...also])].filter((one) => one !== name[w]),
  }
}

/** Terms of the books, each at the chapter that lists it first. Words on signs have no definition and are no terms. */
function termItems({chapters, terms}: Catalogue, w: Written): SearchItem[] {
  const home = new Map<string, string>()
  const mentioned = new Map<string, string>()
  for (const chapter of chapters) {
    const path = `/handbooks/${chapter.book}/${chapter.name}/`
    const blocks = blocksOf(chapter, 'zh')
    for (const id of termsListed(blocks)) if (!home.has(id)) home.set(id, `${path}#${termAnchor(id)}`)
    for (const id of termsMarked(blocks)) if (!mentioned.has(id)) mentioned.set(id, path)
  }
  return [...terms.values()].flatMap((term): SearchItem[] => {
    const path = home.get(term.id) ?? mentioned.get(term.id)
    if (!term.definition || path === undefined) return []
    return [
      {
        kind: 'term',
        path,
        title: term[w],
        names: [term[other(w)], ...(everydayNames.terms[term.id] ?? [])],
        text: term.definition[w],
      },
    ]
  })
}

/** A chapter and its sections, each section with its text outside clauses. */
function chapterItems(chapter: Chapter, catalogue: Catalogue, w: Written): SearchItem[] {
  const {book, name, number, title, description, sections} = chapter
  const path = `/handbooks/${book}/${name}/`
  const aside = bookNames[w][book]
  return [
    {kind: 'chapter', path, number: String(number), title: title[w], aside, text: description[w]},
    ...sections.map((section): SearchItem => {
      const prose = section.content[w].flatMap(proseIn).filter(Boolean).join('\n')
      const text = prose || section.clauses.map((id) => catalogue.clause.get(id)?.title[w]).join(marks[w].list)
      return {
        kind: 'section',
        path: `${path}#s-${section.number}`,
        number: section.number,
        title: section.title[w],
        aside: `${aside} · ${title[w]}`,
        text,
        also: title[w],
      }
    }),
  ]
}

/** What each sort of block adds to the text of its section, a line each. Clauses and terms are found by themselves. */
const proseIn = byType<Block, readonly string[]>({
  paragraph: (words) => [plain(words)],
  list: ({items}) => items.map(plain),
  table: ({head, rows}) => [head, ...rows].map((row) => row.map(plain).join(' ')),
  'sign-figure': () => [],
  'fitting-figure': () => [],
  terms: () => [],
  clause: () => [],
})

/** The fittings, each with the clauses that govern it as its text. */
function fittingItems({clauses}: Catalogue, w: Written): SearchItem[] {
  return (Object.keys(fittings) as Fitting[]).map((id) => ({
    kind: 'fitting',
    path: `/fittings/${id}/`,
    title: fittings[id][w],
    names: [fittings[id][other(w)], ...(everydayNames.fittings[id] ?? [])],
    text: clauses
      .filter((c) => c.fittings.includes(id))
      .map((c) => `${c.number} ${c.title[w]}`)
      .join(marks[w].list),
  }))
}

function clauseItem({id, number, title, text, notes, references}: Clause, w: Written): SearchItem {
  const also = references.join('\n')
  const names = everydayNames.clauses[id]
  return {
    kind: 'clause',
    path: `/clauses/${id}/`,
    number,
    code: id,
    title: title[w],
    text: [text[w], notes[w]].filter(Boolean).join('\n'),
    ...(names && {names}),
    ...(also && {also}),
  }
}

const fallen = {replaced: {zh: '已被代替', en: 'replaced'}, withdrawn: {zh: '已废止', en: 'withdrawn'}} as const

function standardItem({number, title, titleEn, status, note}: Reference, w: Written): SearchItem {
  return {
    kind: 'standard',
    path: `/about/#${referenceAnchor(number)}`,
    code: number,
    title: {zh: title, en: titleEn}[w],
    names: [{zh: titleEn, en: title}[w]],
    ...withText(note?.[w] ?? ''),
    ...((status === 'replaced' || status === 'withdrawn') && {aside: fallen[status][w], last: true}),
  }
}

const withText = (text: string) => (text ? {text} : {})
