import {join} from 'node:path'
import {root} from '../../handbooks/input/root.ts'
import {leanPdf} from '../browser/leanPdf.ts'
import {writeForPages} from './forPages.ts'

/**
 * Writes the library for PDF for pages into the folder `dir`: what artwork needs of it alone, as the site's own pages have it. In Node the
 * library itself is taken, and both write the same.
 */
export const writePdfLibrary = (dir: string): Promise<void> =>
  writeForPages(dir, '@cantoo/pdf-lib', join(root, 'design-system/package/pdfParts.ts'), leanPdf())
