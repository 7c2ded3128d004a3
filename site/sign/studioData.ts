import type {Glossary} from '../../design-system/signs/layout/spec.ts'
import type {Identity} from '../../design-system/tokens/identity.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'

/** What the studio knows of this site, in the language of its page: one file, fetched once. */
export interface StudioData {
  readonly edition: string
  readonly identity: Identity
  /** Folder of the packs of glyphs. */
  readonly glyphs: string
  readonly glossary: Glossary
  /** Printed number and title of each clause of the hardware handbook, by its id. */
  readonly clauses: Readonly<Record<string, readonly [number: string, title: string]>>
  /** Of each kind: its name, and the clauses that govern it. */
  readonly kinds: Readonly<Record<SignKind, {readonly name: string; readonly clauses: readonly string[]}>>
  /** What the pictograms stand for. */
  readonly concepts: Readonly<Record<string, string>>
}

/** Returns the address of the file. */
export const dataAddress = (locale: string): string => `/data/studio-${locale}.json`
