import {loadDirectory} from '../../points/directory/directory.ts'
import {catalogue} from './catalogue.ts'

/** The directory of what is committed, read once for all tests of a worker. */
export const entries = loadDirectory(catalogue)
