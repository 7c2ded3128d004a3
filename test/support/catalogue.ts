import {loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'

/** Both handbooks as they are committed, read once for all tests of a worker. */
export const catalogue = loadCatalogue()
