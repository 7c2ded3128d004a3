import {readdirSync} from 'node:fs'
import type {ProblemList} from '../../handbooks/input/problem.ts'

/** The files of all districts, by who reads them. */
export interface DistrictFiles {
  /** Records of points, sorted, as `some/records/zhanqi.yaml`. */
  readonly records: readonly string[]
  /** Files that nothing reads, though they lie among those that are read. */
  readonly unread: readonly string[]
}

const record = /^[^/]+\/records\/[^/]+\.yaml$/
const readElsewhere = /^([^/]+\/)?README\.md$|^[^/]+\/(district\.yaml|villages\.csv)$|^[^/]+\/(offices\/[^/]+\.yaml|identity\/.+)$/
/** What programs and systems leave beside the files that they open, and what a run of ours has beside its work. */
const leftBehind = /(^|\/)(\.|~\$)|(^|\/)(Thumbs\.db|desktop\.ini)$/i

/** Returns the files in `folder`, the folder of the districts; of those in `only` where it is given. */
export function districtFiles(folder: string, only?: readonly string[]): DistrictFiles {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .filter((file) => !leftBehind.test(file))
    .filter((file) => only === undefined || only.includes(file.split('/')[0] ?? ''))
    .sort()
  return {
    records: files.filter((file) => record.test(file)),
    unread: files.filter((file) => !record.test(file) && !readElsewhere.test(file)),
  }
}

/** Tells `problems` of every file that nothing reads: what is in it would be missing, and nobody would know. */
export function refuseUnread({unread}: DistrictFiles, problems: ProblemList): void {
  for (const file of unread) problems.add(`points/districts/${file}`, {at: '', message: cure(file)})
}

function cure(file: string): string {
  const [district = '', ...inside] = file.split('/')
  const [room = ''] = inside
  const name = inside.at(-1) ?? ''
  if (inside.length === 0)
    return `lies in no district, so nothing reads it; make a district of a list by "district add", or move the file elsewhere`
  if (/^(records|offices)$/.test(room) && inside.length === 2 && /\.ya?ml$/i.test(name))
    return `is not read, for only names that end in .yaml are; rename it to ${name.replace(/\.ya?ml$/i, '.yaml')}`
  if (/^(records|offices)$/.test(room) && inside.length > 2)
    return `is not read, for it lies in a folder of ${room}; move it to points/districts/${district}/${room}/`
  if (/\.(csv|xlsx?|et|tsv)$/i.test(name))
    return `is not read: a district has one list, villages.csv; join them, or move the file elsewhere`
  return 'is not read: a district has district.yaml, villages.csv, README.md, records/ID.yaml, offices/ID.yaml and identity/; correct its name, or move it elsewhere'
}
