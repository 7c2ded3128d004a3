import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Remark} from '../../handbooks/catalogue/standing.ts'
import {named, root} from '../../handbooks/input/root.ts'
import {type Stray, straysIn} from '../../handbooks/input/stray.ts'
import {allBelow} from '../../handbooks/input/walk.ts'

/** Folders of the project in which commands write. */
const written = () => [
  '.',
  'handbooks/edition/released',
  'points/districts',
  ...allBelow(join(root, 'points/districts'), 'points/districts').flatMap(({path, is}) =>
    is === 'folder' ? [`points/districts/${path}`] : [],
  ),
]

/**
 * Returns a remark on everything that a killed run left where commands write: in the project, in `standing`, from where the user calls
 * them, and in the folder for temporary files.
 */
export function strayRemarks(standing = root): Remark[] {
  const folders = new Set([...written().map((folder) => join(root, folder)), standing, tmpdir()])
  return [...folders].flatMap(straysIn).flatMap(({path, ...stray}) => {
    const message = said(stray)
    return message === undefined ? [] : [{source: named(path).startsWith('..') ? path : named(path), problem: {at: '', message}}]
  })
}

function said({standing, holds}: Omit<Stray, 'path'>): string | undefined {
  if (standing === 'alive') return undefined
  if (standing === 'elsewhere') return 'is of a run on another machine; if nothing runs there any more, remove it'
  return holds === undefined
    ? 'was left by a run that was killed; the next run that writes beside it takes it away, or remove it'
    : `is what stood at ${holds} when a run was killed; the next run that writes beside it puts it back`
}
