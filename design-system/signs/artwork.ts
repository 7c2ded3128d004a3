import type {OutputFile} from '../../handbooks/input/output.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {sha256} from '../../handbooks/input/sha256.ts'
import {utf8} from '../../handbooks/input/utf8.ts'
import type {Drawing} from '../drawing/drawing.ts'
import {notesOf, type PdfMeta, reductionOf} from '../drawing/export/slug.ts'
import {annotated, toSvg} from '../drawing/export/svg.ts'
import {type Fonts, wordSetter} from '../drawing/type/text.ts'

export const formats = ['dxf', 'pdf', 'svg'] as const
export type Format = (typeof formats)[number]

/** Eight digits of the hash of `content`: whoever changes anything changes the revision. */
export const revisionOf = (content: string): string => sha256(content).slice(0, 8)

/** Returns the revision of a sign with these faces: whoever changes anything about one changes it. */
export const revisionOfFaces = (faces: readonly Drawing[]): string => revisionOf(faces.map(svgOf).join(''))

/** Returns `drawing` as SVG, made once: a revision is its hash before it is a file. */
export function svgOf(drawing: Drawing): string {
  const svg = svgs.get(drawing) ?? toSvg(drawing)
  svgs.set(drawing, svg)
  return svg
}

const svgs = new WeakMap<Drawing, string>()

/** What artwork says of itself. */
export interface ArtworkMeta extends PdfMeta {
  /** To look at and to feel, never to make from: it is marked so, and no tool gets a file of it. */
  readonly proof?: boolean
}

/**
 * Returns the files in which a workshop gets one drawing: `path` with the ending of each format asked for. Each says what it is in a place of
 * its own: the PDF in its slug, the SVG in its metadata, the DXF in comments. A PDF too large for a page is reduced, which its name says.
 */
export async function toArtwork(
  drawing: Drawing,
  path: string,
  wanted: readonly Format[],
  {proof = false, ...given}: ArtworkMeta,
  fonts: Fonts,
): Promise<OutputFile[]> {
  const svg = svgOf(drawing)
  const hash = sha256(svg)
  const meta = proof ? {...given, title: `${proofMark} ${given.title}`} : given
  const notes = [...notesOf(meta), ...(meta.edition ? [`edition ${meta.edition}`] : []), `sha256:${hash}`]
  // What writes a PDF or a DXF is large, and a page that only shows a sign never loads it.
  const write = {
    dxf: async () => utf8((await import('../drawing/export/dxf.ts')).toDxf(drawing, notes)),
    pdf: async () => (await import('../drawing/export/pdf.ts')).toPdf(drawing, {...meta, sha256: hash}, wordSetter(fonts.medium)),
    svg: () => utf8(annotated(svg, notes)),
  }
  const files: OutputFile[] = []
  for (const format of proof ? wanted.filter((f) => f !== 'dxf') : wanted)
    files.push({path: fileName(path, format, drawing, proof), bytes: await write[format]()})
  return files
}

/** Says of a file and a row that nothing may be made from it yet. */
export const proofMark = '样张 PROOF'

/** Returns the name of a drawing's file: `path` with its ending, and before it what it is short of: full size, or the leave to be made. */
export function fileName(path: string, format: Format, drawing: Pick<Drawing, 'width' | 'height'>, proof = false): string {
  const by = format === 'pdf' ? reductionOf(drawing) : 1
  return `${path}${proof ? '-proof' : ''}${by === 1 ? '' : `-1to${by}`}.${format}`
}

/**
 * Returns what `draw` returns. The drawing code knows the kind of a sign only, so its problems are given the name by which an author
 * knows the sign: a file or a number.
 *
 * @throws InputError headed by `source`.
 */
export function headed<T>(source: string, draw: () => T): T {
  try {
    return draw()
  } catch (error) {
    throw error instanceof InputError ? new InputError(source, error.problems) : error
  }
}
