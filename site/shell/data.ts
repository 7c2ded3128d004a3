import {type Catalogue, loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type Entry, loadDirectory} from '../../points/directory/directory.ts'
import {type Row, summarise} from '../../points/summary/row.ts'

/** Both handbooks, read once per build. */
export const catalogue: Catalogue = loadCatalogue()

/** Every point of the directory, read once per build: real places first, sample points last. */
export const directory: readonly Entry[] = loadDirectory(catalogue)

/** A small row of each of them, in the same order: what lists, tables, maps and exports read. */
export const rows: readonly Row[] = directory.map((entry) => summarise(entry, catalogue))

export const realEntries = directory.filter((e) => !e.sample)
export const sampleEntries = directory.filter((e) => e.sample)
