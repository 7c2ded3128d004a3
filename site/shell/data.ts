import {type Catalogue, loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type Entry, loadDirectory} from '../../points/directory/directory.ts'
import {loadDistricts, districts as shipped} from '../../points/directory/district.ts'

/** Both handbooks, read once per build. */
export const catalogue: Catalogue = loadCatalogue()

/** Folder of the districts that the site shows: the shipped one, or another that the environment names. */
const folder = process.env.CUNBIAO_DISTRICTS ?? shipped

/** Every district of the site. */
export const districts = loadDistricts(folder)

/** Every point of the directory, read once per build: real places first, sample points last. */
export const directory: readonly Entry[] = loadDirectory(catalogue, folder)

const byId = new Map(directory.map((entry) => [entry.id, entry]))

/** Returns a point of the directory, whole. @throws Error if there is none with this id: ids come from `rows`. */
export function entryOf(id: string): Entry {
  const entry = byId.get(id)
  if (!entry) throw new Error(`no point of the directory is called ${id}`)
  return entry
}

/** What lists need of each point. */
export const rows = directory.map(({id, assessment, record}) => ({id, assessment, proceeded: (record?.proceedings ?? []).length > 0}))

export const realEntries = directory.filter((e) => !e.sample)
export const sampleEntries = directory.filter((e) => e.sample)

/** Ids of the points whose kits the site makes itself. */
export const kitsOnSite: ReadonlySet<string> = new Set(districts.flatMap((district) => district.kitsOnSite))
