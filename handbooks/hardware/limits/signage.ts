import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `signage` requires. */
export const signage = {
  /** Height of the frame of 国 for each metre between reader and sign. */
  hanziHeightPerMetre: {
    clause: 'HW-SIGN-010',
    min: 8,
    unit: 'mm/m',
    basis: {own: true, why: '1:125; published ratios for capitals lie between 1:100 and 1:300, dense Chinese characters need more'},
  },
  /** Height of a capital letter for each metre between reader and sign. */
  latinCapHeightPerMetre: {
    clause: 'HW-SIGN-011',
    min: 3.3,
    unit: 'mm/m',
    basis: {of: 'distance factor 300 for text after DIN 4844-1, as quoted by a sign maker; not seen in the standard itself'},
  },
  /** Capital height of the second line as a part of the Chinese character height above it. */
  secondaryToHanzi: {clause: 'HW-SIGN-012', min: 0.4, max: 0.6, unit: '', basis: {own: true}},
  /** How far a line may be condensed horizontally before it must break. */
  condensing: {clause: 'HW-SIGN-014', min: 0.8, unit: '', basis: {own: true}},
  /** Clear space between message and panel edge, in Chinese character heights. */
  margin: {clause: 'HW-SIGN-015', min: 0.5, unit: '', basis: {own: true}},
  /** Least luminance contrast of text and ground as a WCAG ratio. */
  contrastRatio: {clause: 'HW-SIGN-017', min: 4.5, unit: ':1', basis: {of: 'WCAG 2.2, 1.4.3'}},
  /** Least difference of light reflectance in percent of the lighter surface. */
  lrvContrast: {clause: 'HW-SIGN-017', min: 70, unit: '%', basis: {of: '70 % rule of thumb (B1 - B2) / B1 used by sign makers'}},
  /** Colours on one sign apart from black and white. */
  coloursPerSign: {clause: 'HW-SIGN-018', max: 3, unit: '', basis: {own: true}},
  /** Least height of a pictogram for each metre between reader and sign. */
  pictogramPerMetre: {clause: 'HW-SIGN-020', min: 15, unit: 'mm/m', basis: {own: true, why: 'a sign catalogue gives 15 mm/m'}},
  /** Messages (rows) on one directional panel. */
  messagesPerPanel: {clause: 'HW-SIGN-024', max: 5, unit: '', basis: {own: true}},
  /** Height of an arrow in Chinese character heights. */
  arrowToHanzi: {clause: 'HW-SIGN-023', min: 1, max: 1.5, unit: '', basis: {own: true}},
  /** Running text of boards that are read standing before them. */
  boardBodyHanzi: {clause: 'HW-SIGN-058', min: 8, unit: 'mm', basis: {own: true, why: 'hanziHeightPerMetre at one metre'}},
  /** Lines of instruction on one sign, the heading not counted. */
  bodyLinesMax: {clause: 'HW-SIGN-059', max: 4, unit: '', basis: {own: true}},
  /** Languages or scripts on one sign, Chinese counted. Pinyin and English are alternatives. */
  languagesPerSign: {clause: 'HW-SIGN-006', max: 2, unit: '', basis: {own: true}},
  /** Scripts on a sign where local law asks for that of a national minority: Chinese, that script and one more. */
  scriptsPerSign: {
    clause: 'HW-SIGN-056',
    max: 3,
    unit: '',
    basis: {own: true, why: 'local law on languages prevails, its texts were not seen'},
  },
  /** Underside of a fascia above the ground. */
  fasciaUnderside: {clause: 'HW-SIGN-030', min: 2500, unit: 'mm', basis: {own: true}},
  /** Underside of a suspended or projecting sign above the floor. */
  suspendedUnderside: {clause: 'HW-SIGN-031', min: 2200, unit: 'mm', basis: {own: true}},
  /** Centre of a wall plate above the floor. */
  wallPlateCentre: {clause: 'HW-SIGN-032', min: 1400, max: 1600, unit: 'mm', basis: {own: true}},
  /** Top edge of a vertical plaque above the ground. */
  plaqueTop: {clause: 'HW-SIGN-033', max: 2600, unit: 'mm', basis: {own: true}},
  /** Tactile text and braille above the floor. */
  tactileHeight: {clause: 'HW-SIGN-036', min: 1200, max: 1600, unit: 'mm', basis: {own: true}},
  /** Relief of tactile text above the panel. */
  tactileRelief: {
    clause: 'HW-SIGN-067',
    min: 0.8,
    max: 1.5,
    unit: 'mm',
    basis: {own: true, why: '0.8 mm is the least relief commonly quoted abroad, not seen in a standard'},
  },
  /** Height of raised Chinese characters, by the frame. */
  tactileCharacterHeight: {
    clause: 'HW-SIGN-067',
    min: 25,
    max: 60,
    unit: 'mm',
    basis: {own: true, why: 'sizes commonly quoted for raised Latin capitals are smaller, Chinese characters have more strokes'},
  },
  /** Braille: centres of neighbouring dots in a cell, of the same dots in neighbouring cells and in neighbouring lines. Nominal values. */
  brailleDotSpacing: {clause: 'HW-SIGN-069', min: 2.5, max: 2.5, unit: 'mm', basis: {of: 'commonly published value; no standard was seen'}},
  brailleCellSpacing: {clause: 'HW-SIGN-069', min: 6, max: 6, unit: 'mm', basis: {of: 'commonly published value; no standard was seen'}},
  brailleLineSpacing: {clause: 'HW-SIGN-069', min: 10, max: 10, unit: 'mm', basis: {of: 'commonly published value; no standard was seen'}},
  /** Braille: how far the spacings may be off. */
  brailleTolerance: {clause: 'HW-SIGN-069', max: 0.1, unit: 'mm', basis: {own: true}},
  /** Braille: diameter of a dot at its base, and its height. */
  brailleDotDiameter: {clause: 'HW-SIGN-069', min: 1, max: 1.6, unit: 'mm', basis: {of: 'commonly published range; no standard was seen'}},
  brailleDotHeight: {
    clause: 'HW-SIGN-069',
    min: 0.5,
    max: 0.9,
    unit: 'mm',
    basis: {own: true, why: 'published values differ, no standard was seen'},
  },
  /** Edge of a tactile plate from the frame of its door, on the handle side. */
  tactileFromFrame: {clause: 'HW-SIGN-070', min: 50, max: 300, unit: 'mm', basis: {own: true}},
  /** Outermost edge of a flag sign from the wall. */
  flagProjection: {clause: 'HW-SIGN-063', max: 450, unit: 'mm', basis: {own: true}},
  /** Any part of a sign on a post from the edge of the path, in plan. */
  postClearance: {clause: 'HW-SIGN-065', min: 300, unit: 'mm', basis: {own: true}},
  /** Corner radius that a hand can meet. */
  cornerRadius: {clause: 'HW-SIGN-028', min: 3, unit: 'mm', basis: {own: true}},
  /** Thickness of an unframed aluminium panel. */
  panelThickness: {clause: 'HW-SIGN-027', min: 2, unit: 'mm', basis: {own: true}},
  /** Years for which an outdoor sign stays legible in ordinary use. */
  outdoorYears: {clause: 'HW-SIGN-026', min: 5, unit: '', basis: {own: true}},
  /** Working days from a reported fault to the repair. */
  repairWorkingDays: {clause: 'HW-SIGN-039', max: 5, unit: 'd', basis: {own: true}},
  /** Working days from a change of name, item or hours to the corrected sign. */
  updateWorkingDays: {clause: 'HW-SIGN-040', max: 3, unit: 'd', basis: {own: true}},
  /** Inspections of all signs in a month. */
  inspectionsPerMonth: {clause: 'HW-SIGN-038', min: 1, unit: '', basis: {own: true}},
} as const satisfies Record<string, Limit>
