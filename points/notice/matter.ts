import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Edition} from '../../handbooks/edition/edition.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Entry} from '../directory/directory.ts'
import type {Round} from '../proceedings/rounds.ts'
import {words} from './notice.words.ts'
import type {Pen} from './pen.ts'

/** One paper of a procedure. */
export interface Paper {
  /** Begins with the number of its step. It names its files. */
  readonly id: string
  readonly title: string
  /** The day of its step. */
  readonly on: string
  /** XHTML between the head and the seal. */
  readonly body: string
  /** Who signs: the office with its seal and the day, or what stands there instead, as XHTML. */
  readonly seal?: string | undefined
  /** The clauses that ask for it. */
  readonly clauses: readonly string[]
}

/** What papers are written from: the record and its latest procedure. */
export interface Matter {
  readonly entry: Entry
  readonly record: NonNullable<Entry['record']>
  readonly round: Round
  readonly edition: Edition
  readonly catalogue: Catalogue
  readonly pen: Pen
}

/** Returns the words of papers in the language of `pen`. */
export const wordsFor = ({locale}: Pen) => say(locale)(words)

/** Returns the name of a paper's step in file names: two digits, so that they sort. */
export const numbered = (no: number, name: string): string => `${String(no).padStart(2, '0')}-${name}`
