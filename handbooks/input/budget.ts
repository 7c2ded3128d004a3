const KiB = 1024
const MiB = 1024 * KiB

/**
 * How much what comes in may hold. The numbers are our own choice: each several times what any file of the project or of a county has
 * needed, and so little that a machine with 2 GB refuses the worst file in seconds.
 */
export const budgets = {
  /** Size of a file. The longest of the project: a record of 80 KB, a chapter of 60 KB, an edition of 800 KB. */
  bytes: {yaml: MiB, chapter: 256 * KiB, emblem: 256 * KiB, csv: 4 * MiB, json: 16 * MiB, workbook: 8 * MiB, photos: 512 * MiB},
  /** Photos of a filled-in checklist: as a phone takes them, for one clause, and in one archive with the checklist. */
  photos: {bytes: 32 * MiB, aClause: 6, inArchive: 2000},
  yaml: {
    /** Words, marks and blanks, as the parser counts them. A record of 80 KB has 40,000. */
    parts: 300_000,
    /** Groups and lists in one another. A record has 8. */
    depth: 32,
  },
  /** Marks that open or close an element, an expression or a character by its code (`<>{}&`) in a chapter. The longest has 680. */
  chapterMarks: 10_000,
  /** Cells of a table are counted as the rectangle around them, for that is what a reader of workbooks fills. */
  table: {rows: 10_000, columns: 200, cells: 400_000},
  /** What the packed parts of a workbook may come to: 120 bytes of XML for each cell above, and what stands around them. */
  unpacked: {files: 200, bytes: 48 * MiB},
  /** Characters of one text, by what it is for. */
  text: {
    /** An id that names files and folders, behind a prefix and before an ending: of 255 bytes a part of it is left to those. The longest has 43. */
    slug: 80,
    /** A name or a title: one line. The longest of the project is the title of a standard, 147. */
    name: 160,
    /** The words of one message on a sign: one line before it is broken. The longest of the project has 69. */
    sign: 200,
    /** A note, a reason, a quotation, a cell: any number of lines. The longest of the project has 630. */
    prose: 4000,
  },
  /** Marks on one letter. A Tibetan syllable has up to 4. */
  marks: 5,
} as const

/** Returns a size as people read it: `4 MB`, `318 KB`. */
export const sizeOf = (bytes: number): string => (bytes < MiB ? `${Math.ceil(bytes / KiB)} KB` : `${Math.ceil((bytes / MiB) * 10) / 10} MB`)
