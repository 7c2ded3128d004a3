import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {identities} from '../../points/directory/identityOf.ts'
import {finishKit, type Kit, kitZip} from '../../points/kit/kit.ts'
import {draftKit} from '../../points/kit/kitDraft.ts'
import {isWhole, loadManifest, type Manifest, manifestPath} from '../../points/kit/manifest.ts'
import {isStanding} from '../../points/record/lifecycle.ts'
import {catalogue, kitsOnSite} from '../shell/data.ts'
import {type SheetPicture, sheetPictures} from './kitSheets.ts'

/** Tables of a kit that are offered outside its archive: to edit, and to ask for prices. */
export const kitTables = ['schedule', 'quantities'] as const
export type KitTable = (typeof kitTables)[number]

/** A file of a kit as the site offers it. */
export interface KitFile {
  /** Its name below `/kits/`. */
  readonly name: string
  readonly is: 'archive' | 'sheet' | KitTable
  /** Of an archive that is not packed yet the size of what it holds, which is more than it will weigh. */
  readonly bytes: number
  /** Returns what it holds; asked for when the file is written, so that no more than a few kits are in memory. */
  readonly contents: () => Uint8Array
}

/** What the site offers of a kit. */
export interface KitOffer {
  /** Whether the archive's size is that of what it holds. */
  readonly unpacked: boolean
  /** The edition that it was made by, if that is not today's. */
  readonly earlier: string | undefined
  readonly files: readonly KitFile[]
}

/** Where kits stand that `cunbiao kit` made for the site: one folder for each point, by its id. */
export const kitFolder = join(root, 'kits')

const offers = new Map<string, Promise<KitOffer | undefined>>()

/**
 * Returns what the site offers of the kit of `entry`: the one that stands in `kits/`, else one made here if its district's `kitsOnSite`
 * names it, else nothing. Worked out once per build.
 *
 * @throws InputError if the kit in `kits/` is another point's or has no manifest of today's form.
 */
export function kitOf(entry: Entry): Promise<KitOffer | undefined> {
  const known = offers.get(entry.id) ?? offerOf(entry)
  offers.set(entry.id, known)
  return known
}

async function offerOf(entry: Entry): Promise<KitOffer | undefined> {
  if (!isStanding(entry)) return undefined
  return standing.has(entry.id) ? standingKit(entry.id) : kitsOnSite.has(entry.id) ? makeHere(entry) : undefined
}

/** Ids of the points whose kits stand in `kits/`. A folder without a manifest is none. */
const standing: ReadonlySet<string> = new Set(
  existsSync(kitFolder) ? readdirSync(kitFolder).filter((id) => existsSync(join(kitFolder, id, manifestPath))) : [],
)

/**
 * Returns the offer of the kit that stands in the folder `id` of `folder`. Its files are read when they are written.
 *
 * @throws InputError if it is another point's or has no manifest of today's form; its files throw one if they are not those that were made.
 */
export function standingKit(id: string, folder = kitFolder): KitOffer {
  const [dir, name] = [join(folder, id), `kits/${id}/${manifestPath}`]
  const manifest = loadManifest(join(dir, manifestPath), name)
  if (manifest.point.id !== id)
    throw new InputError(name, [
      {
        at: 'point.id',
        message: `"${manifest.point.id}" is not the name of its folder; give the folder that name, or make the kit of ${id}`,
      },
    ])
  const read = (path: string) => ({path, bytes: readFileSync(join(dir, path))})
  const tables = kitTables.flatMap((table) => {
    const found = manifest.files.find(({path}) => path === `${table}.xlsx`)
    return found ? [{name: `${id}-${found.path}`, is: table, bytes: found.size, contents: () => read(found.path).bytes}] : []
  })
  const pack = () => kitZip({name: `cunbiao-kit-${id}`, files: wholeFiles(manifest, dir, id).map(read)})
  const size = manifest.files.reduce((sum, file) => sum + file.size, 0)
  return {
    unpacked: true,
    earlier: manifest.edition === edition ? undefined : manifest.edition,
    files: [{name: `${id}.zip`, is: 'archive', bytes: size, contents: pack}, ...tables],
  }
}

function wholeFiles(manifest: Manifest, dir: string, id: string): string[] {
  if (!isWhole(manifest, dir))
    throw new InputError(`kits/${id}`, [
      {at: '', message: `does not hold what its ${manifestPath} says; make it again: npm run -s cunbiao -- kit ${id} --out kits/${id}`},
    ])
  return [...manifest.files.map(({path}) => path), manifestPath, 'SHA256SUMS'].filter((path) => existsSync(join(dir, path))).sort()
}

async function makeHere(entry: Entry): Promise<KitOffer> {
  const fonts = await loadFonts()
  const draft = draftKit(entry, catalogue, fonts, {identity: identities()(entry)})
  const kit = await finishKit(draft, fonts)
  const archive = kitZip(kit)
  return {
    unpacked: false,
    earlier: undefined,
    files: [
      {name: `${entry.id}.zip`, is: 'archive', bytes: archive.length, contents: () => archive},
      ...kitTables.flatMap((table) => tableOf(kit, table, entry.id)),
      ...(await sheetPictures(draft, fonts)).map(pictureFile),
    ],
  }
}

const tableOf = ({files}: Kit, table: KitTable, id: string): KitFile[] =>
  files
    .filter(({path}) => path === `${table}.xlsx`)
    .map(({path, bytes}) => ({name: `${id}-${path}`, is: table, bytes: bytes.length, contents: () => bytes}))

const pictureFile = ({name, webp}: SheetPicture): KitFile => ({name, is: 'sheet', bytes: webp.length, contents: () => webp})
