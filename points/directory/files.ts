import {statSync} from 'node:fs'
import {join} from 'node:path'
import type {ProblemList} from '../../handbooks/input/problem.ts'
import {allBelow} from '../../handbooks/input/walk.ts'

/** The files of all districts, by who reads them. */
export interface DistrictFiles {
  /** Records of points, sorted, as `some/records/zhanqi.yaml`. */
  readonly records: readonly string[]
  /** Files that nothing reads, though they lie among those that are read. */
  readonly unread: readonly string[]
  /** Those of the unread that are links to folders. */
  readonly linked: ReadonlySet<string>
}

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() === true

const record = /^[^/]+\/records\/[^/]+\.yaml$/
const readElsewhere =
  /^([^/]+\/)?README\.md$|^ADOPTING\.md$|^[^/]+\/(district\.yaml|villages\.csv|items(-next)?\.yaml)$|^[^/]+\/(offices\/[^/]+\.yaml|notices\/[^/]+\.csv|identity\/.+)$/
/** What programs and systems leave beside the files that they open, and what a run of ours has beside its work. */
const leftBehind = /(^|\/)(\.|~\$)|(^|\/)(Thumbs\.db|desktop\.ini)$/i

/** Records that an import moved aside when it was stopped before the new ones took their place: the next run in the folder gives them back. */
const setAside = /^([^/]+)\/\.records\.cunbiao-old\//
const isSetAside = (file: string, all: readonly string[]): boolean => {
  const [, district] = setAside.exec(file) ?? []
  return district !== undefined && !all.some((other) => other.startsWith(`${district}/records/`))
}

/** Returns the files in `folder`, the folder of the districts; of those in `only` where it is given. */
export function districtFiles(folder: string, only?: readonly string[]): DistrictFiles {
  const lying = allBelow(folder, 'points/districts').filter(
    ({path, is}) => is !== 'folder' && (only === undefined || only.includes(path.split('/')[0] ?? '')),
  )
  const all = lying.map(({path}) => path)
  const files = all.filter((file) => !leftBehind.test(file) || isSetAside(file, all)).sort()
  // A link to a file is read as that file; one to a folder is not followed.
  const linked = new Set(lying.flatMap(({path, is}) => (is === 'link' && isFolder(join(folder, path)) ? [path] : [])))
  return {
    records: files.filter((file) => record.test(file) && !linked.has(file)),
    unread: files.filter((file) => linked.has(file) || (!record.test(file) && !readElsewhere.test(file))),
    linked,
  }
}

/** Tells `problems` of every file that nothing reads: what is in it would be missing, and nobody would know. */
export function refuseUnread({unread, linked}: DistrictFiles, problems: ProblemList): void {
  for (const file of unread)
    problems.add(`points/districts/${file}`, {
      at: '',
      message: linked.has(file) ? 'is a link to a folder, and links to folders are not followed; put the folder itself here' : cure(file),
    })
}

function cure(file: string): string {
  const [district = '', ...inside] = file.split('/')
  const [room = ''] = inside
  const name = inside.at(-1) ?? ''
  if (setAside.test(file)) return 'was moved aside by an import that was stopped; run that import again, which first gives it back'
  if (inside.length === 0)
    return `lies in no district, so nothing reads it; make a district of a list by "district add", or move the file elsewhere`
  if (/^(records|offices)$/.test(room) && inside.length === 2 && /\.ya?ml$/i.test(name))
    return `is not read, for only names that end in .yaml are; rename it to ${name.replace(/\.ya?ml$/i, '.yaml')}`
  if (/^(records|offices)$/.test(room) && inside.length > 2)
    return `is not read, for it lies in a folder of ${room}; move it to points/districts/${district}/${room}/`
  if (room === 'notices')
    return inside.length > 2
      ? `is not read, for it lies in a folder of notices; move it to points/districts/${district}/notices/`
      : 'is not read, for notices are tables named after their point, such as notices/ID.csv; save it as .csv under that name'
  if (/\.(csv|xlsx?|et|tsv)$/i.test(name))
    return `is not read: a district has one list, villages.csv; join them, or move the file elsewhere`
  return 'is not read: a district has district.yaml, villages.csv, items.yaml, items-next.yaml, README.md, records/ID.yaml, offices/ID.yaml, notices/ID.csv and identity/; correct its name, or move it elsewhere'
}
