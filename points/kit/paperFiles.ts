import type {Page} from '../../design-system/drawing/paper/page.ts'
import {toPages} from '../../design-system/drawing/paper/pagesPdf.ts'
import type {Pen} from '../../design-system/drawing/paper/pen.ts'
import type {OutputFile} from '../../handbooks/input/output.ts'
import {drawCalibration} from './calibration.ts'
import {drawChecklist, toChecklist} from './checklist.ts'
import {hashFiles, type KitFile, toSums} from './checksums.ts'
import {drawCover} from './cover.ts'
import {drawInstallation} from './installation.ts'
import type {KitTitle} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'
import {drawSheets} from './overview.ts'

/** Returns the drawn papers of a kit as files: installation, calibration, inspection and the overview. */
export async function toPapers(signs: readonly KitSign[], title: KitTitle, pen: Pen): Promise<KitFile[]> {
  const paper = async (path: string, pages: readonly Page[]): Promise<KitFile[]> =>
    pages.length === 0 ? [] : [{path, bytes: await toPages(pages, title, pen.fonts), extent: `A4 × ${pages.length}`}]
  return [
    ...(await paper('calibration.pdf', drawCalibration(title, pen))),
    {path: 'checklist.csv', bytes: toChecklist(signs, title.sample)},
    ...(await paper('checklist.pdf', drawChecklist(signs, title, pen))),
    ...(await paper('installation.pdf', drawInstallation(signs, title, pen))),
    ...(await paper('sheet.pdf', drawSheets(signs, title, pen))),
  ]
}

/**
 * Returns `files` with the cover, which names each of them and its sum, and `SHA256SUMS`, which also has the cover's.
 *
 * `after` makes what else names the files, such as a manifest, from the sums of everything before it.
 */
export async function sealed(
  files: readonly KitFile[],
  signs: readonly KitSign[],
  title: KitTitle,
  pen: Pen,
  after: (hashes: ReturnType<typeof hashFiles>) => readonly OutputFile[] = () => [],
): Promise<OutputFile[]> {
  const hashes = hashFiles(files)
  const extents = new Map(files.flatMap(({path, extent}) => (extent === undefined ? [] : [[path, extent] as const])))
  const cover: OutputFile = {path: 'cover.pdf', bytes: await toPages(drawCover(signs, hashes, extents, title, pen), title, pen.fonts)}
  const covered = [...hashes, ...hashFiles([cover])]
  const rest = after(covered)
  return [...files, cover, ...rest, toSums([...covered, ...hashFiles(rest)])]
}
