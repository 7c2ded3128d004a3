import {z} from 'zod'
import {clauseId} from '../clause/clauseId.ts'
import {nameWords} from '../input/words.ts'
import {oneOf, slug} from '../input/yaml.ts'
import {inBoth} from '../language/both.ts'

const both = inBoth.shape
const line = z.strictObject({...both, clause: z.optional(clauseId)})

/** What is entered in a column of a workbook: words, a date, or a time limit: the day it starts, its working days, the day it ends. */
export const entries = ['text', 'date', 'start', 'days', 'due'] as const

const column = z.strictObject({
  ...both,
  /** Share of the width; only the ratio to the others counts. */
  width: z.number().positive(),
  /** The longest that is written into one line of it, such as a number: the column is wide enough for it by hand. */
  holds: nameWords.optional(),
  entry: oneOf('what is entered', entries).default('text'),
  /** What may be entered, for a workbook to offer. */
  choices: z.array(inBoth).default([]),
})

/** One form of an annex, printed as one sheet of A4. A text may hold the name of a limit in curly brackets, which is printed in its place. */
export const formSchema = z.strictObject({
  /** Permanent: it is the form's address. */
  id: slug,
  /**
   * `register`: rows under columns. `slip`: fields to fill in once. `check`: printed lines with columns to tick. `letter`: sentences with gaps.
   * `guide`: printed lines under headings. `table`: printed rows under columns.
   */
  sort: oneOf('a sort of form', ['register', 'slip', 'check', 'letter', 'guide', 'table']),
  /** Printed across the sheet, for registers of many columns. */
  turned: z.boolean().default(false),
  /** Hung up, so read from further away. */
  large: z.boolean().default(false),
  title: inBoth,
  /** The clauses that ask for what the form records, the main one first. */
  clauses: z.array(clauseId).min(1),
  /** Who fills it in, when, and what not to do: the lines above the table. */
  use: inBoth,
  /** Filled in once, above the table, beside the name of the point. */
  head: z.array(inBoth).default([]),
  columns: z.array(column).default([]),
  /** Height of a row that is written in, in millimetres. */
  rowMm: z.number().min(8).max(20).default(9),
  items: z.array(line).default([]),
  /** Two parts with the same number: the stub stays, the other half goes with the resident. */
  stub: z.boolean().default(false),
  fields: z
    .array(
      z.strictObject({
        ...both,
        /** Lines to write on. */
        lines: z.int().min(1).max(12).default(1),
        /** Stands on the stub too, with one line. */
        onStub: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Paragraphs of a letter, in which four or more low lines are a gap to write in, and lines to write on. */
  text: z.array(z.union([inBoth, z.strictObject({lines: z.int().min(1).max(12)})])).default([]),
  sections: z.array(z.strictObject({title: inBoth, items: z.array(line).min(1)})).default([]),
  rows: z.array(z.strictObject({cells: z.array(inBoth).min(1)})).default([]),
  /** Signatures and dates, below the table. */
  foot: z.array(inBoth).default([]),
  /** How many a point prints at a time: a number, or the name of the limit that says so. */
  inSet: z.union([z.int().min(0).max(99), nameWords]).default(1),
  /** Whether only points with one ledger use it, or only those with a register for each purpose. */
  points: oneOf('which points use it', ['all', 'one-ledger', 'registers']).default('all'),
})

/** A form as its file has it. */
export type FormData = z.output<typeof formSchema>
