import {InputError, type Problem} from '../../handbooks/input/problem.ts'
import {yamlText} from '../../handbooks/input/yamlText.ts'
import {folded} from '../../handbooks/items/folded.ts'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import type {Decision} from './decisions.ts'
import {type Candidate, nearest} from './nearest.ts'
import {type CountyItem, type Overlay, overlayName, type RetiredItem, readOverlay} from './overlay.ts'
import type {ListedItem, ListedPaper, ReadList} from './readList.ts'

/** What an import is made from. */
export interface Importing {
  readonly district: string
  readonly sample: boolean
  /** The list, and how messages call it. */
  readonly name: string
  readonly list: ReadList
  readonly template: ItemTemplate
  /** The district's list so far. */
  readonly before: Overlay | undefined
  readonly decisions: readonly Decision[]
  /** How messages call the file of decisions. */
  readonly decisionsName: string
  /** The day from which the list holds. */
  readonly from: string
  /** What the list is called. */
  readonly title: {readonly zh: string; readonly en: string}
}

/** A name that a person has to decide on, and what it may be. */
export interface Undecided {
  readonly row?: number
  readonly name: string
  /** The items nearest to it; none for an item that is gone. */
  readonly near: readonly Candidate[]
  /** Whether it stood in the list before and does not now. */
  readonly gone?: string
}

/** What an import would come to. */
export interface Imported {
  readonly overlay: Overlay
  readonly text: string
  readonly remarks: readonly string[]
}

/** Everything that keeps an import from being written. */
export interface Refused {
  readonly problems: readonly Problem[]
  readonly undecided: readonly Undecided[]
}

/**
 * Returns the county's list that an import comes to, or everything that keeps it from being written: what is wrong in the list, names that no
 * item bears and nobody has decided on, each with the three nearest, and items that stood in the list before and are gone.
 *
 * A name is matched by the code that the item had in the list before, by a name or alias, or by a decision; never by likeness.
 */
export function importList(given: Importing): Imported | Refused {
  const {list, template, before, decisions, decisionsName} = given
  const problems: Problem[] = [...list.problems]
  const undecided: Undecided[] = []
  const candidates = candidatesOf(template, before)
  const byName = new Map(candidates.flatMap(({id, names}) => names.map((name) => [folded(name), id] as const)))
  const byCode = new Map(
    (before?.items ?? []).flatMap(({id, code = {}}) => Object.values(code).flatMap((value) => (value ? [[value, id] as const] : []))),
  )
  const decided = new Map(
    decisions.flatMap((decision) => (decision.name === undefined ? [] : [[folded(decision.name), decision] as const])),
  )
  const ids = new Map(candidates.map(({id}) => [id, true]))
  const rowOf = new Map<string, number>()
  const items: CountyItem[] = []
  let leftOut = 0
  for (const listed of list.items) {
    const decision = decided.get(folded(listed.name))
    if (decision?.leaveOut !== undefined) {
      leftOut++
      continue
    }
    const exact = [listed.code.handling, listed.code.implementing].flatMap((code) => byCode.get(code ?? '') ?? [])[0] ?? listed.id
    const id = decision?.is ?? decision?.new ?? exact ?? byName.get(folded(listed.name))
    if (id === undefined) {
      undecided.push({row: listed.row, name: listed.name, near: nearest(listed.name, candidates)})
      continue
    }
    const isNew = decision?.new !== undefined
    if (isNew && ids.has(id))
      problems.push({
        at: `row ${listed.row}, 事项名称`,
        message: `“${listed.name}” is to be new as "${id}", and that is an item already; write is: ${id}, or give it another id`,
      })
    else if (!isNew && !ids.has(id))
      problems.push({
        at: `row ${listed.row}, 事项名称`,
        message: `“${listed.name}” is said to be "${id}", which is no item; use the id of one, or new: with a class`,
      })
    const first = rowOf.get(id)
    if (first !== undefined)
      problems.push({
        at: `row ${listed.row}, 事项名称`,
        message: `“${listed.name}” is ${id}, and so is row ${first}; decide in ${decisionsName} that one of them is new or is left out`,
      })
    rowOf.set(id, first ?? listed.row)
    if (first === undefined) items.push(countyItem(id, listed, given, isNew ? decision : undefined))
  }
  const {retired, unknown} = retiredBy(
    given,
    new Set([...items.map(({id}) => id), ...undecided.map(({name}) => byName.get(folded(name)) ?? '')]),
  )
  undecided.push(...(undecided.length > 0 && decisions.length === 0 ? [] : unknown))
  for (const [name, decision] of decided)
    if (!list.items.some((listed) => folded(listed.name) === name))
      problems.push({at: '', message: `${decisionsName} decides on “${decision.name}”, which is not in the list; remove the line`})
  if (problems.length > 0 || undecided.length > 0) return {problems, undecided}
  const text = overlayText(given, items, retired)
  try {
    return {overlay: readOverlay(overlayName(given.district), text, template), text, remarks: remarksOf(given, items, leftOut)}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return {problems: error.problems.map(({at, message, clause}) => inList(at, message, clause, items, rowOf)), undecided: []}
  }
}

/** Returns what is wrong with an item of the list by its row, not by its place in a file that was never written. */
function inList(
  at: string,
  message: string,
  clause: string | undefined,
  items: readonly CountyItem[],
  rowOf: ReadonlyMap<string, number>,
): Problem {
  const [list, place, ...field] = at.split('.')
  const id = list === 'items' ? items[Number(place)]?.id : undefined
  return {at: id === undefined ? at : [`row ${rowOf.get(id)}`, id, ...field].join(', '), message, clause}
}

function candidatesOf({items}: ItemTemplate, before: Overlay | undefined): Candidate[] {
  const known = new Map(items.map(({id, name, also}) => [id, [name.zh, ...also]]))
  for (const {id, name, also} of before?.items ?? []) known.set(id, [...(name ? [name.zh] : []), ...also, ...(known.get(id) ?? [])])
  const gone = new Set(before?.retired.map(({id}) => id))
  return [...known].flatMap(([id, names]) => (gone.has(id) ? [] : [{id, names}]))
}

function countyItem(id: string, listed: ListedItem, {template, before, list}: Importing, fresh: Decision | undefined): CountyItem {
  const of = template.items.find((item) => item.id === id)
  const old = before?.items.find((item) => item.id === id)
  const own = fresh?.class ? {class: fresh.class, life: []} : old?.own
  const basis = listed.basis === undefined ? [] : [listed.basis]
  const code = Object.fromEntries(Object.entries(listed.code).filter(([, value]) => value !== undefined))
  const papers = listed.papers?.map((paper) => countyPaper(paper, template))
  const english = old?.name?.en
  return {
    id,
    ...(own && {own}),
    ...((own || listed.name !== of?.name.zh) && {name: {zh: listed.name, ...(english !== undefined && {en: english})}}),
    also: old?.also ?? [],
    ...(Object.keys(code).length > 0 && {code}),
    ...(listed.handling && {handling: listed.handling}),
    ...(old?.here && {here: old.here}),
    // A limit of the law stands with its document; a list without that column keeps its limits to itself.
    ...(listed.statutory && list.hasBasis && {statutory: listed.statutory}),
    ...(listed.promised && {promised: listed.promised}),
    basis,
    ...(listed.fee !== undefined && {fee: feeOf(listed.fee)}),
    ...(listed.visits !== undefined && {visits: listed.visits}),
    ...(listed.online !== undefined && {online: listed.online}),
    ...(listed.level !== undefined && {level: listed.level}),
    ...(listed.body !== undefined && {body: listed.body}),
    ...(listed.for !== undefined && {for: listed.for}),
    ...(papers && papers.length > 0 && {papers: once(papers)}),
    questions: [],
    situations: [],
  }
}

const feeOf = (words: string) =>
  /^(?:否|不收费|无|免费|不)$/.test(words)
    ? {zh: '不收费', en: 'No fee'}
    : /^(?:是|收费)$/.test(words)
      ? {zh: '收费', en: 'A fee is taken'}
      : {zh: words, en: words}

type Paper = NonNullable<CountyItem['papers']>[number]

/** A paper by its name in the register; else in the county's own words, with an id for this list. */
function countyPaper({words, row: _, ...given}: ListedPaper, {papers}: ItemTemplate): Paper {
  const known = [...papers.values()].find(({name, also}) => [name.zh, ...also].some((name_) => folded(name_) === folded(words)))
  const shared = given.from === 'shared' && {mayBeShared: true}
  return known
    ? {id: known.id, ...(known.name.zh !== words && {words}), ...given, ...shared}
    : {id: `own-${hashOf(folded(words))}`, words, ...given, ...shared}
}

/** A short name of a text that stays the same: FNV-1a, in letters. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}

const once = (papers: readonly Paper[]): Paper[] => papers.filter(({id}, i) => papers.findIndex((other) => other.id === id) === i)

/** Returns what was retired before and now, and what is gone though nobody has said so. */
function retiredBy({before, decisions, from}: Importing, listed: ReadonlySet<string>): {retired: RetiredItem[]; unknown: Undecided[]} {
  const retired: RetiredItem[] = [...(before?.retired ?? [])]
  const unknown: Undecided[] = []
  for (const item of before?.items ?? []) {
    if (listed.has(item.id)) continue
    const decision = decisions.find(({gone}) => gone === item.id)
    if (decision?.because !== undefined) retired.push({id: item.id, on: from, because: decision.because, into: decision.into ?? []})
    else unknown.push({name: item.name?.zh ?? item.id, near: [], gone: item.id})
  }
  return {retired, unknown}
}

function remarksOf({list, template}: Importing, items: readonly CountyItem[], leftOut: number): string[] {
  const own = items.flatMap(({papers = []}) => papers).filter(({id}) => !template.papers.has(id))
  const limits = list.hasBasis ? 0 : list.items.filter(({statutory}) => statutory).length
  const missing = template.items.filter(({id}) => !items.some((item) => item.id === id)).length
  return [
    ...(list.unread.length > 0 ? [`not read, for no column is called so: ${list.unread.join(', ')}`] : []),
    ...(limits > 0 ? [`${limits} statutory limits left out: the list has no column 设定依据 that names the document which sets them`] : []),
    ...(own.length > 0
      ? [`${new Set(own.map(({id}) => id)).size} papers stand in the county’s own words, for the register has none of that name`]
      : []),
    ...(leftOut > 0 ? [`${leftOut} names left out by decision`] : []),
    ...(missing > 0 ? [`${missing} items of the template are not in the list, and are not offered in this county`] : []),
  ]
}

const heading = `# The county’s list of items, written by cunbiao items import. What is not here comes from the template, which promises nothing.
# 本县事项清单，由 cunbiao items import 写成。这里没有的取自样例，样例不作承诺。
`

function overlayText(
  {district, sample, from, title, before}: Importing,
  items: readonly CountyItem[],
  retired: readonly RetiredItem[],
): string {
  const plain = items.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([, value]) => !Array.isArray(value) || value.length > 0)),
  )
  return (
    heading +
    yamlText({
      district,
      ...(sample && {sample}),
      from,
      source: {title, on: from},
      ...(before?.reviewed && {reviewed: before.reviewed}),
      items: plain,
      ...(retired.length > 0 && {retired}),
    })
  )
}

/** Returns the questions that an import leaves, as a file of decisions to be filled in: each name with the three nearest behind it. */
export function decisionsText(undecided: readonly Undecided[], nameOf: (id: string) => string): string {
  const lines = undecided.flatMap(({name, near, gone, row}) =>
    gone !== undefined
      ? [
          `# ${name}: stood in the list before and does not now. Say why, and which items took it up.`,
          `- {gone: ${gone}, because: , into: []}`,
          '',
        ]
      : [
          `# row ${row}. Nearest: ${near.map(({id}) => `${id} ${nameOf(id)}`).join('; ')}`,
          `# Write is: ID, or new: ID and class: CLASS, or leaveOut: WHY.`,
          `- {name: ${JSON.stringify(name)}, is: }`,
          '',
        ],
  )
  return `# Names that no item bears. Decide on each and give the file with --decisions.\n# 清单里有、事项库里没有的名称。逐个决定后，用 --decisions 交回。\n${lines.join('\n')}`
}

/** Returns the error that says everything which keeps an import from being written. */
export function refusal(name: string, {problems, undecided}: Refused, nameOf: (id: string) => string): InputError {
  const asked = undecided.map(
    ({row, name: words, near, gone}): Problem => ({
      at: row === undefined ? '' : `row ${row}, 事项名称`,
      message:
        gone === undefined
          ? `no item is called “${words}”; nearest are ${near.map(({id}) => `${id} (${nameOf(id)})`).join(', ')}; decide in a file of decisions`
          : `“${words}” (${gone}) stood in the list before and does not now; decide in a file of decisions that it is gone, and why`,
    }),
  )
  return new InputError(
    name,
    [...problems, ...asked].sort((a, b) => rowIn(a) - rowIn(b)),
  )
}

const rowIn = ({at}: Problem) => Number(/^row (\d+)/.exec(at)?.[1] ?? Number.POSITIVE_INFINITY)
