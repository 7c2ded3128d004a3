import {InputError, type Problem} from '../../handbooks/input/problem.ts'
import {yamlText} from '../../handbooks/input/yamlText.ts'
import {withoutBasis} from '../../handbooks/items/checkItem.ts'
import {folded} from '../../handbooks/items/folded.ts'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import type {Decision} from './decisions.ts'
import {importedItem} from './importedItem.ts'
import {formsOf} from './listedForm.ts'
import {type Candidate, nearest} from './nearest.ts'
import {type CountyItem, type Overlay, overlayName, type RetiredItem, readOverlay} from './overlay.ts'
import type {ListedItem, ReadList} from './readList.ts'
import type {Undecided} from './undecided.ts'

/** What an import is made from. */
export interface Importing {
  readonly district: string
  readonly sample: boolean
  readonly list: ReadList
  readonly template: ItemTemplate
  /** The district's list so far. */
  readonly before: Overlay | undefined
  readonly decisions: readonly Decision[]
  /** How messages call the file of decisions. */
  readonly decisionsName: string
  /** The day from which the list holds, and the day on which it was taken in. */
  readonly from: string
  readonly on: string
  /** What the list is called. */
  readonly title: {readonly zh: string; readonly en: string}
}

/** What an import would come to. */
export interface Imported {
  readonly overlay: Overlay
  readonly text: string
  /** What was not taken in, and what a reader should know. */
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
 * A name is matched by the code that the item had in the list before, by a name or alias, or by a decision; never by likeness. What people
 * corrected in the list before stays: English, aliases, depths, questions on papers.
 */
export function importList(given: Importing): Imported | Refused {
  const {list, template, before, decisions} = given
  const {matched, problems, undecided, leftOut} = matchedItems(given)
  for (const [row, {id, listed}] of matched) {
    const known = template.items.find((item) => item.id === id)
    if (listed.statutory && list.hasBasis && listed.basis === undefined && (known?.basis.length ?? 0) === 0)
      problems.push({at: `row ${row}, 设定依据`, message: `“${listed.name}” ${withoutBasis}`})
  }
  const items = [...matched.values()].map(({id, listed, fresh}) => importedItem(id, listed, given, fresh))
  const retired: RetiredItem[] = [...(before?.retired ?? [])]
  for (const item of before?.items ?? []) {
    if (items.some(({id}) => id === item.id)) continue
    const decision = decisions.find(({gone}) => gone === item.id)
    if (decision?.because !== undefined) retired.push({id: item.id, on: given.from, because: decision.because, into: decision.into ?? []})
    else undecided.push({name: item.name?.zh ?? template.items.find(({id}) => id === item.id)?.name.zh ?? item.id, near: [], gone: item.id})
  }
  if (problems.length > 0 || undecided.length > 0) return {problems, undecided}
  const listedForms = [...matched.values()].flatMap(({id, listed: {form}}) => (form ? [{id, form}] : []))
  const text = overlayText(given, items, retired, listedForms)
  try {
    return {overlay: readOverlay(overlayName(given.district), text, template), text, remarks: remarksOf(given, items, leftOut)}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const rows = [...matched.keys()]
    return {problems: error.problems.map((problem) => inList(problem, items, rows)), undecided: []}
  }
}

interface Matched {
  readonly id: string
  readonly listed: ListedItem
  /** The decision by which it is an item of the county's own. */
  readonly fresh: Decision | undefined
}

/** Finds the item of each row of the list, by row. */
function matchedItems({list, template, before, decisions, decisionsName}: Importing) {
  const problems: Problem[] = [...list.problems]
  const undecided: Undecided[] = []
  const matched = new Map<number, Matched>()
  const candidates = candidatesOf(template, before)
  const ids = new Set(candidates.map(({id}) => id))
  const byName = new Map(candidates.flatMap(({id, names}) => names.map((name) => [folded(name), id] as const)))
  const byCode = new Map(
    (before?.items ?? []).flatMap(({id, code}) => [code?.handling, code?.implementing].flatMap((one) => (one ? [[one, id] as const] : []))),
  )
  const decided = new Map(decisions.flatMap((one) => (one.name === undefined ? [] : [[folded(one.name), one] as const])))
  const rowOf = new Map<string, Matched & {readonly row: number}>()
  let leftOut = 0
  for (const listed of list.items) {
    const {row, name, code} = listed
    const report = (message: string) => problems.push({at: `row ${row}, 事项名称`, message: `“${name}” ${message}`})
    const decision = decided.get(folded(name))
    if (decision?.leaveOut !== undefined) {
      leftOut++
      continue
    }
    const byItsCode = listed.id ?? byCode.get(code.handling ?? '') ?? byCode.get(code.implementing ?? '')
    const byItsName = byName.get(folded(name))
    const id = decision?.is ?? decision?.new ?? byItsCode ?? byItsName
    if (id === undefined) {
      undecided.push({row, name, near: nearest(name, candidates)})
      continue
    }
    const isNew = decision?.new !== undefined
    if (!decision && byItsCode !== undefined && byItsName !== undefined && byItsCode !== byItsName)
      report(`has the code of ${byItsCode} and the name of ${byItsName}; decide in ${decisionsName} which it is`)
    if (isNew && template.items.some((item) => item.id === id))
      report(`is to be new as "${id}", which is an item of the template; write is: ${id}, or give it another id`)
    else if (!isNew && !ids.has(id)) report(`is said to be "${id}", which is no item; use the id of one, or new: with a class`)
    const first = rowOf.get(id)
    // Of two rows with one name the list itself was told.
    if (first && folded(first.listed.name) !== folded(name))
      report(`is ${id}, and so is row ${first.row}; decide in ${decisionsName} that one of them is new or is left out`)
    if (first) continue
    const found = {id, listed, fresh: isNew ? decision : undefined}
    rowOf.set(id, {...found, row})
    matched.set(row, found)
  }
  for (const [name, {name: words}] of decided)
    if (!list.items.some((listed) => folded(listed.name) === name))
      problems.push({at: '', message: `${decisionsName} decides on “${words}”, which is not in the list; remove the line`})
  for (const {gone} of decisions)
    if (gone !== undefined && !before?.items.some(({id}) => id === gone))
      problems.push({at: '', message: `${decisionsName} says that “${gone}” is gone, which was not in the list before; remove the line`})
  return {matched, problems, undecided, leftOut}
}

/** The items of the template and of the list before, by the names that they bear. An id that was retired is nobody's. */
function candidatesOf({items}: ItemTemplate, before: Overlay | undefined): Candidate[] {
  const known = new Map(items.map(({id, name, also}) => [id, [name.zh, ...also]]))
  for (const {id, name, also} of before?.items ?? []) known.set(id, [...(name ? [name.zh] : []), ...also, ...(known.get(id) ?? [])])
  const gone = new Set(before?.retired.map(({id}) => id))
  return [...known].flatMap(([id, names]) => (gone.has(id) ? [] : [{id, names}]))
}

/** Returns what is wrong with an item by its row in the list, not by its place in a file that was never written. */
function inList({at, message, clause}: Problem, items: readonly CountyItem[], rows: readonly number[]): Problem {
  const [list, place, ...field] = at.split('.')
  const item = list === 'items' ? items[Number(place)] : undefined
  if (!item) return {at, message, clause}
  return {at: [`row ${rows[Number(place)]}`, ...field].join(', '), message: `“${item.name?.zh ?? item.id}”: ${message}`, clause}
}

function remarksOf({list, template}: Importing, items: readonly CountyItem[], leftOut: number): string[] {
  const own = new Set(items.flatMap(({papers = []}) => papers.flatMap(({id}) => (template.papers.has(id) ? [] : [id]))))
  const limits = list.hasBasis ? 0 : list.items.filter(({statutory}) => statutory).length
  const missing = template.items.filter(({id}) => !items.some((item) => item.id === id)).length
  const all: readonly (readonly [number, string])[] = [
    [limits, 'statutory limits left out, for the list has no column 设定依据 that names the documents which set them'],
    [own.size, 'papers that the register does not have, which stand in the county’s own words'],
    [leftOut, 'names left out by decision'],
    [missing, 'items of the template that are not in the list, and so are not offered in this county'],
  ]
  return [
    ...(list.unread.length > 0 ? [`columns that were not read: ${list.unread.join(', ')}`] : []),
    ...all.flatMap(([n, words]) => (n > 0 ? [`${words}: ${n}`] : [])),
  ]
}

const heading = `# The county’s list of items, written by cunbiao items import. What is not here comes from the template, which promises nothing.
# 本县事项清单，由 cunbiao items import 写成。这里没有的取自样例，样例不作承诺。
`

function overlayText(
  {district, sample, from, on, title, before}: Importing,
  items: readonly CountyItem[],
  retired: readonly RetiredItem[],
  listedForms: Parameters<typeof formsOf>[1],
) {
  const plain = items.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([, value]) => !Array.isArray(value) || value.length > 0)),
  )
  return (
    heading +
    yamlText({
      district,
      ...(sample && {sample}),
      from,
      source: {title, on},
      ...(before?.reviewed && {reviewed: before.reviewed}),
      items: plain,
      ...keptOf(before, new Set(items.map(({id}) => id)), listedForms),
      ...(retired.length > 0 && {retired}),
    })
  )
}

/** What people wrote into the list before, as far as its items are still there, with the forms that the list names. */
function keptOf(
  before: Overlay | undefined,
  ids: ReadonlySet<string>,
  listedForms: Parameters<typeof formsOf>[1],
): Partial<Pick<Overlay, 'frequent' | 'forms' | 'guides'>> {
  const frequent = before?.frequent.filter((id) => ids.has(id)) ?? []
  const kept = (before?.forms ?? []).flatMap((form) => {
    const of = form.items.filter((id) => ids.has(id))
    return of.length > 0 ? [{...form, items: of}] : []
  })
  const forms = formsOf(kept, listedForms)
  return {...(frequent.length > 0 && {frequent}), ...(forms.length > 0 && {forms}), ...(before?.guides && {guides: before.guides})}
}
