import {join} from 'node:path'
import {readText} from '../../handbooks/input/file.ts'
import {refuseUnlessFile, rewrite, seenAt, utf8, writeOne} from '../../handbooks/input/output.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import {loadItems} from '../../handbooks/items/loadItems.ts'
import {districts, loadDistricts} from '../directory/district.ts'
import {readTable} from '../exchange/table.ts'
import {readDecisions} from '../items/decisions.ts'
import {importList} from '../items/importList.ts'
import {type ListFile, loadLists, overlayName} from '../items/overlay.ts'
import {type ReadList, readList} from '../items/readList.ts'
import {decisionsText, refusal} from '../items/undecided.ts'
import {count, type Terminal} from './terminal.ts'

/** How a county's list is to be taken in. */
export interface ImportWanted {
  readonly district: string
  readonly from: string
  readonly title?: string
  readonly decisions?: string
  readonly ask?: string
  readonly dryRun?: boolean
}

/**
 * Takes a county's list into its file, or with `dryRun` says what would come of it; with `ask` the names to be decided on go to a file.
 * `folder` is where the districts lie; tests give another.
 *
 * @throws InputError with everything that is wrong or undecided, by row; no list is written then.
 */
export async function takeList(
  file: string,
  {district: id, from, title, decisions, ask, dryRun = false}: ImportWanted,
  {at, nameOf, say}: Terminal,
  folder = districts,
): Promise<void> {
  const known = loadDistricts(folder)
  const district = known.find((one) => one.id === id)
  if (!district)
    throw new InputError('--district', [
      {at: '', message: `"${id}" is not a district; use one of ${known.map((one) => one.id).join(', ')}`},
    ])
  if (!isDate(from)) throw new InputError('--from', [{at: '', message: `"${from}" is not a date; write it as 2027-01-01`}])
  if (ask !== undefined) refuseUnlessFile(at(ask))
  if (ask !== undefined && seenAt(at(ask)).text !== undefined)
    throw new InputError(nameOf(ask), [{at: '', message: 'is there already and may hold decisions; name a file that is not there'}])
  const template = loadItems()
  const {now, next} = loadLists(id, template, folder)
  const before = (now ?? next)?.overlay
  const nameIn = (item: string) =>
    template.items.find((one) => one.id === item)?.name.zh ?? before?.items.find((one) => one.id === item)?.name?.zh ?? ''
  // A list whose day is still to come leaves alone the one that holds until then.
  const target: ListFile =
    !now || from <= today() ? (now?.file ?? 'items.yaml') : now.file === 'items.yaml' ? 'items-next.yaml' : 'items.yaml'
  const seen = seenAt(join(folder, id, target))
  const result = importList({
    district: id,
    sample: before?.sample ?? false,
    list: await readListFile(at(file), nameOf(file)),
    template,
    before,
    decisions:
      decisions === undefined ? [] : readDecisions(nameOf(decisions), readText({path: at(decisions), name: nameOf(decisions), as: 'yaml'})),
    decisionsName: decisions === undefined ? 'a file of decisions' : nameOf(decisions),
    from,
    on: today(),
    title: {zh: title ?? `${district.name.zh}事项清单`, en: title ?? `List of items of ${district.name.en}`},
  })
  if ('problems' in result) {
    const {problems, undecided} = result
    if (ask !== undefined && undecided.length > 0) {
      writeOne(at(ask), utf8(decisionsText(undecided, nameIn)))
      say(`wrote ${count(undecided.length, 'question')} to ${nameOf(ask)}`)
    }
    throw refusal(nameOf(file), problems, undecided, nameIn)
  }
  const {overlay, text, remarks} = result
  for (const remark of remarks) say(remark)
  const size = `${count(overlay.items.length, 'item')}, ${overlay.items.filter(({promised}) => promised).length} with a promise`
  if (!dryRun) rewrite(seen, text)
  say(
    `${dryRun ? 'would write' : 'wrote'} ${size}, to ${overlayName(id, target)}${from > today() ? `; held back until ${from}${now ? `, the list of ${now.overlay.from} holds until then` : ''}` : ''}`,
  )
}

/** Returns the list in a workbook or a CSV. @throws InputError as `readTable` and `readList` do. */
export async function readListFile(path: string, name: string): Promise<ReadList> {
  const {head, rows} = await readTable(path, name, 'give the list of items')
  return readList(name, [{row: 1, cells: head}, ...rows])
}

function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
