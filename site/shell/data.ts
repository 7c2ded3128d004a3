import {type Catalogue, loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type Entry, loadDirectory} from '../../points/directory/directory.ts'
import {type District, loadDistricts, publicId, districts as shipped} from '../../points/directory/district.ts'
import {type Row, summarise} from '../../points/summary/row.ts'
import {settings} from '../address/settings.ts'

/** Both handbooks, read once per build. */
export const catalogue: Catalogue = loadCatalogue()

/** Folder of the districts: the shipped one, or another that `CUNBIAO_DISTRICTS` names. */
export const folder: string = process.env.CUNBIAO_DISTRICTS ?? shipped

/** Ids of the districts that the site shows; undefined for all. */
const only = settings.districts

/** Every district of the site, those with real places first. */
export const districts: readonly District[] = loadDistricts(folder, {only})

/** Every point of the directory, read once per build: real places first, sample points last. */
export const directory: readonly Entry[] = loadDirectory(catalogue, folder, {only})

/** A point in few bytes, for whatever lists points. */
export interface PointRow extends Row {
  /** Whether it has procedures, which have a page of their own. */
  readonly proceeded: boolean
}

/** A row of each point, in the order of the directory. */
export const rows: readonly PointRow[] = directory.map((entry) => ({
  ...summarise(entry, catalogue),
  proceeded: (entry.record?.proceedings ?? []).length > 0,
}))

const byId = new Map(directory.map((entry) => [entry.id, entry]))

/** Returns a point of the directory, whole. @throws Error if there is none with this id: ids come from `rows`. */
export function entryOf(id: string): Entry {
  const entry = byId.get(id)
  if (!entry) throw new Error(`no point of the directory is called ${id}`)
  return entry
}

/** Returns the name of the point with this public id; undefined if this site does not show it. */
export const nameOfPoint = (id: string): Entry['name'] | undefined => byId.get(id)?.name

/** The district of a site that shows one alone, and bears its name; undefined for a site of several. */
export const ownDistrict: District | undefined = only?.length === 1 ? districts[0] : undefined

export const realEntries = directory.filter((e) => !e.sample)
export const sampleEntries = directory.filter((e) => e.sample)

/** Ids of the points whose kits the site makes itself. */
export const kitsOnSite: ReadonlySet<string> = new Set(
  districts.flatMap((district) => district.kitsOnSite.map((slug) => publicId(district, slug))),
)
