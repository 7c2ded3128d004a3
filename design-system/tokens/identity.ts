/** What an ink does on a sign; themes differ in colours, never in roles. */
export type InkRole = 'ground' | 'on-ground' | 'accent' | 'field' | 'ink' | 'quiet'

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
  /** SVG path data with absolute `M`, `H`, `V`, `L` and `Z` only, y down, filled by the nonzero rule. */
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

/** A county's visual identity on painted objects. A county re-brands by writing one more value of this shape. */
export interface Identity {
  readonly id: string
  readonly name: {readonly zh: string; readonly en: string}
  readonly inks: Readonly<Record<InkRole, Ink>>
  readonly legibility?: Legibility | undefined
  /** The pairs in which text may be set: each reaches a WCAG ratio of 7 and a difference of reflectance of 70 %. */
  readonly textPairs: readonly (readonly [text: InkRole, surface: InkRole])[]
  readonly emblem: {
    readonly title: {readonly zh: string; readonly en: string}
    /** Side of the square grid on which the shapes are drawn; they reach all four edges. */
    readonly size: number
    /** Space kept free on every side, in grid units. */
    readonly clearSpace: number
    /** Least height at which the shapes stay apart, in millimetres. */
    readonly minHeightMm: number
    readonly paths: readonly EmblemPath[]
  }
}

/**
 * The identity that the toolkit ships: river water, brocade and rice field.
 *
 * The emblem is the weir at which a river is divided. Water enters from above and parts at the point of the
 * levee; it is left blank between two banks and the levee, on right angles and 45° only: the stem is 22 units
 * wide, each arm 22 units measured upright. The blank also reads as 人, people, cut into a seal, and the levee
 * as a roof. It is drawn for this project and is no public information symbol.
 */
export const cunbiao: Identity = {
  id: 'cunbiao',
  name: {zh: '村标', en: 'Cunbiao'},
  inks: {
    ground: {
      name: 'CUNBIAO WEIR TEAL',
      zh: '堰水青',
      en: 'Weir teal',
      srgb: '#0B4A55',
      cmyk: [92, 48, 46, 42],
      lrv: 5.6,
      ral: '5020',
      pantone: '3165 C',
    },
    'on-ground': {name: 'CUNBIAO WHITE', zh: '白', en: 'White', srgb: '#FFFFFF', cmyk: [0, 0, 0, 0], lrv: 100, ral: '9016'},
    accent: {
      name: 'CUNBIAO BROCADE RED',
      zh: '蜀锦红',
      en: 'Brocade red',
      srgb: '#9A1F28',
      cmyk: [20, 98, 85, 24],
      lrv: 8,
      ral: '3002',
      pantone: '187 C',
    },
    field: {name: 'CUNBIAO RICE FIELD', zh: '稻田白', en: 'Rice field', srgb: '#EEF2E6', cmyk: [6, 1, 11, 0], lrv: 87.4},
    ink: {name: 'CUNBIAO INK', zh: '墨', en: 'Ink', srgb: '#14211F', cmyk: [0, 0, 0, 100], lrv: 1.3, ral: '9005'},
    quiet: {name: 'CUNBIAO REED GREY', zh: '芦灰', en: 'Reed grey', srgb: '#74857F', cmyk: [50, 30, 40, 20], lrv: 22, ral: '7033'},
  },
  textPairs: [
    ['on-ground', 'ground'],
    ['field', 'ground'],
    ['ink', 'on-ground'],
    ['ink', 'field'],
    ['ground', 'on-ground'],
    ['ground', 'field'],
    ['accent', 'on-ground'],
    ['accent', 'field'],
    ['on-ground', 'accent'],
  ],
  emblem: {
    title: {zh: '分水', en: 'The divided river'},
    size: 100,
    clearSpace: 22,
    minHeightMm: 12,
    paths: [
      {d: 'M0 0H39V31L0 70Z', role: 'ground'},
      {d: 'M61 0H100V70L61 31Z', role: 'ground'},
      {d: 'M50 42L100 92V100H0V92Z', role: 'accent'},
    ],
  },
}
