/**
 * What an ink of a county does on a sign; counties differ in colours, never in roles. `emphasis` is for words and whatever carries meaning, so it is dark
 * enough to be read; `ornament` is for threads, bars and the emblem, and may be as light as gold.
 */
export const inkRoles = ['ground', 'on-ground', 'emphasis', 'ornament', 'field', 'ink', 'quiet'] as const
/**
 * Inks that mean the same in every county, so that no county sets them: the red of a flag that is awarded, and the white of paper, of the
 * ground of a code and of braille.
 */
export type FixedInk = 'flag' | 'white'

/** What an ink does on a sign. */
export type InkRole = (typeof inkRoles)[number] | FixedInk

/** One colour as a fabricator, a printer and a screen each need it. */
export interface Ink {
  /** Name of the spot colour in PDF separations and cutting layers: ASCII capitals and spaces, unique in its theme. */
  readonly name: string
  readonly zh: string
  readonly en: string
  /** Screen colour as `#RRGGBB`. */
  readonly srgb: `#${string}`
  /** Process colour in percent of cyan, magenta, yellow and black. Black text is black ink alone. */
  readonly cmyk: readonly [c: number, m: number, y: number, k: number]
  /**
   * Light reflectance in percent, to one decimal: the relative luminance Y of `srgb` (WCAG 2.2) times 100. It is
   * calculated, not measured; a painted or printed sample is measured before a county relies on it.
   */
  readonly lrv: number
  /** Nearest RAL Classic number by eye, to be checked with a swatch. Absent where none is near. */
  readonly ral?: string | undefined
  /** Nearest Pantone coated number by eye, to be checked with a swatch. Absent where none is near. */
  readonly pantone?: string | undefined
}

/** One filled shape of the emblem. */
export interface EmblemPath {
  /** SVG path data with absolute `M`, `H`, `V`, `L`, `C` and `Z` only, y down, filled by the nonzero rule; every part is closed. */
  readonly d: string
  /** Ink on a light surface. On `ground`, and wherever one colour must do, every shape takes the text's ink. */
  readonly role: InkRole
}

/**
 * How far characters are read: a county that has a rule of its own writes it here once, and every sign and check follows it.
 * Without one they follow the handbook's, `hanziHeightPerMetre`.
 */
export interface Legibility {
  /** Viewing distance as a multiple of the height of a Chinese character: 100 for 1:100, which is 10 mm for each metre. */
  readonly ratio: number
  /** The document that says so, as findings cite it, such as its number and clause. */
  readonly source: string
}

/**
 * A county's visual identity on painted objects. It is data, `identity.yaml` with an emblem as SVG beside it; whoever runs the engine reads
 * it and hands it in, so nothing that draws knows a county.
 */
export interface Identity {
  readonly id: string
  readonly name: {readonly zh: string; readonly en: string}
  /** Made up to show what another county looks like. */
  readonly sample?: boolean | undefined
  /** One ink may have several roles: `ornament` is the ink of `emphasis` in a county that has one accent for both. */
  readonly inks: Readonly<Record<InkRole, Ink>>
  readonly legibility?: Legibility | undefined
  /** The pairs in which text may be set: each should reach a WCAG ratio of 7 and a difference of reflectance of 70 %. */
  readonly textPairs: readonly (readonly [text: InkRole, surface: InkRole])[]
  readonly emblem: {
    readonly title: {readonly zh: string; readonly en: string}
    /** Side of the square grid on which the shapes are drawn; the longer way they reach both edges, the shorter way they are centred. */
    readonly size: number
    /** Space kept free on every side, in grid units. */
    readonly clearSpace: number
    /** Least height at which the shapes stay apart, in millimetres. */
    readonly minHeightMm: number
    readonly paths: readonly EmblemPath[]
  }
}

/** Returns the inks of a county's own, each once, in the order of their roles. */
export const inksOf = ({inks}: Pick<Identity, 'inks'>): Ink[] => [...new Set(inkRoles.map((role) => inks[role]))]
