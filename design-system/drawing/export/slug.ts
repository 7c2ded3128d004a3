import type {Drawing, Mm} from '../drawing.ts'
import {decimal} from './decimal.ts'

/** What is said of a sign beside its picture: in the slug, for the printer, and in the file's metadata. */
export interface PdfMeta {
  readonly title: string
  /** Which state of the artwork this is, so that an old print can be told from a new one. */
  readonly revision: string
  /** Number in the sign schedule. */
  readonly number?: string | undefined
  /** Name of the service point. */
  readonly point?: string | undefined
  /** Edition of the handbook that the sign follows. */
  readonly edition?: string | undefined
  /** SHA-256 of the drawing; the revision is its beginning. */
  readonly sha256?: string | undefined
}

/** How far beyond the trim fields are printed, on the sign. */
export const bleed: Mm = 3
/** The strip outside the bleed, for crop marks and words, on the page. */
export const slug: Mm = 10
/** What a PDF measures in. */
export const pointsPerMm = 72 / 25.4
/** No side of a page may be longer: 14,400 points (ISO 32000-1, annex C). */
export const longestSide: Mm = 5080

/**
 * Returns by how much a drawing is reduced in its PDF: 1, or 10 where a side of its page would be longer than a page can be, 5080 mm: that of
 * a drawing over 5054 mm, with bleed and slug.
 *
 * The format has larger units for such a page, `UserUnit`, but programs of sign shops pass over it, and a face comes out at half its size.
 *
 * @throws Error above 50,594 mm, which is no sign.
 */
export function reductionOf({width, height}: Pick<Drawing, 'width' | 'height'>): 1 | 10 {
  const fits = (by: 1 | 10) => (Math.max(width, height) + 2 * bleed) / by + 2 * slug <= longestSide
  if (!fits(10)) throw new Error(`${decimal(Math.max(width, height))} mm is too long for a page, even at 1:10`)
  return fits(1) ? 1 : 10
}

/** Returns what the slug says of a sign: its number, title, point and revision. */
export const notesOf = ({title, number, revision, point}: PdfMeta): string[] =>
  [number, title, point, `rev. ${revision}`].filter((note) => note !== undefined && note !== '') as string[]
