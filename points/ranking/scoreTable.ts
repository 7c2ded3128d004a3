import {type InBoth, inEach} from '../../handbooks/language/both.ts'
import type {Fault} from './fault.ts'
import type {ScoreCells} from './scoreCells.ts'
import {type ScoreColumn, scoreColumnAt, scoreColumns} from './scoreShape.ts'
import {placeOf} from './scores.words.ts'

/** The cells of a score sheet by their columns, and what is wrong with them as it is found. Rows are from 0. */
export interface ScoreTable {
  readonly rows: readonly (readonly string[])[]
  readonly at: (row: number, key: ScoreColumn) => string
  /** Whether a cell could not be read, so that what it lacks is no news. */
  readonly told: (row: number, key: ScoreColumn) => boolean
  /** Tells what is wrong with a cell, unless it could not be read. */
  readonly tell: (row: number, column: ScoreColumn | number, message: (lang: keyof InBoth) => string, clause?: string) => void
  /** How many things are wrong so far. */
  readonly count: () => number
  /** All that is wrong: the file and its sheets first, then cells from the top. */
  readonly faults: () => Fault[]
}

/** Returns the table of these cells. */
export function scoreTable({sheet, rows, faults: ofFile, unread}: ScoreCells): ScoreTable {
  const found = unread.all
  const told = (row: number, key: ScoreColumn) => unread.has(row, scoreColumnAt(key))
  return {
    rows,
    told,
    at: (row, key) => rows[row]?.[scoreColumnAt(key)] ?? '',
    tell: (row, key, message, clause) => {
      const column = typeof key === 'number' ? key : scoreColumnAt(key)
      if (!unread.has(row, column)) found.push({row, column, fault: {at: placeOf(sheet, row, column), message: inEach(message), clause}})
    },
    count: () => ofFile.length + found.length,
    faults: () => [...ofFile, ...found.sort((a, b) => a.row - b.row || a.column - b.column).map(({fault}) => fault)],
  }
}

/** Returns `text` as it is compared: full-width signs as plain ones, no blanks. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** Returns what a column is called in the sheet. */
export const headingOf = (key: ScoreColumn): string => scoreColumns[scoreColumnAt(key)]?.heading ?? key

/** Returns `all` as a list within a sentence. */
export const listIn = (lang: keyof InBoth, all: readonly string[]): string => all.join(lang === 'zh' ? '、' : ', ')
