import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'

/** The fonts of signs, read once for all tests of a worker. */
export const fonts = await loadFonts()
