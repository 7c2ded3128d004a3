import {loadFonts} from '../design-system/signs/loadFonts.ts'
import type {Entry} from '../points/directory.ts'
import {kitZip, makeKit} from '../points/kit.ts'
import {catalogue} from './data.ts'

/** What the site offers of a kit: the archive, the tables that people open on their own, and its overview sheets to look at first. */
interface KitFiles {
  readonly archive: Uint8Array
  readonly tables: readonly {readonly name: string; readonly table: KitTable; readonly bytes: Uint8Array}[]
  readonly sheets: readonly {readonly name: string; readonly svg: Uint8Array}[]
}

/** Tables of a kit that are offered outside its archive: to edit, and to ask for prices. */
export const kitTables = ['schedule', 'quantities'] as const
export type KitTable = (typeof kitTables)[number]

const made = new Map<string, Promise<KitFiles>>()

/** Returns the kit of a recorded point, made once per build. */
export function kitOf(entry: Entry): Promise<KitFiles> {
  const kit = made.get(entry.id) ?? make(entry)
  made.set(entry.id, kit)
  return kit
}

async function make(entry: Entry): Promise<KitFiles> {
  const kit = await makeKit(entry, catalogue, await loadFonts())
  const sheets = kit.files
    .filter(({path}) => /^sheet.*\.svg$/.test(path))
    .map(({path, bytes}) => ({name: `${entry.id}-${path}`, svg: bytes}))
  const tables = kitTables.flatMap((table) =>
    kit.files.filter(({path}) => path === `${table}.xlsx`).map(({path, bytes}) => ({name: `${entry.id}-${path}`, table, bytes})),
  )
  return {archive: kitZip(kit), tables, sheets}
}
