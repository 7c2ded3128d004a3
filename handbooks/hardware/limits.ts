import type {Limit} from '../limit.ts'

/**
 * Every number that the hardware handbook requires, written once.
 *
 * The handbook's MDX prints these values (`<Limit of="..." />`), the sign code obeys them and the
 * assessment compares measured values with them, so that prose, drawings and findings cannot disagree.
 * Lengths are millimetres at full size unless `unit` says otherwise. `basis` says where the value comes
 * from; "own choice" means that no standard we could read fixes it and a county may set its own.
 */
export const limits = {
  /** Least score, in percent of the weights of the checked clauses, for each type. */
  modelScore: {clause: 'HW-GEN-004', min: 90, unit: '%', basis: 'own choice'},
  standardScore: {clause: 'HW-GEN-004', min: 80, unit: '%', basis: 'own choice'},
  catchUpScore: {clause: 'HW-GEN-004', min: 60, unit: '%', basis: 'own choice'},
  /** Assessments of each point in a year. */
  assessmentsPerYear: {clause: 'HW-GEN-006', min: 1, unit: '', basis: 'own choice'},
  /** Working days from an assessment to its posting at the point. */
  postingWorkingDays: {clause: 'HW-GEN-005', max: 5, unit: 'd', basis: 'own choice'},
  /** Division of the tape or rule with which lengths are checked. */
  lengthReading: {clause: 'HW-GEN-009', max: 1, unit: 'mm', basis: 'own choice; the finest division of a common steel tape'},
  /** Division of the instrument with which viewing distances are checked. */
  distanceReading: {
    clause: 'HW-GEN-009',
    max: 100,
    unit: 'mm',
    basis: 'own choice; 100 mm of distance changes a letter height by less than 1 mm',
  },
  /** Height of the frame of 国 for each metre between reader and sign. */
  hanziHeightPerMetre: {
    clause: 'HW-SIGN-010',
    min: 8,
    unit: 'mm/m',
    basis: 'own choice, 1:125; published ratios for capitals lie between 1:100 and 1:300, dense Chinese characters need more',
  },
  /** Height of a capital letter for each metre between reader and sign. */
  latinCapHeightPerMetre: {
    clause: 'HW-SIGN-011',
    min: 3.3,
    unit: 'mm/m',
    basis: 'distance factor 300 for text after DIN 4844-1, as quoted by a sign maker; not seen in the standard itself',
  },
  /** Capital height of the second line as a part of the Chinese character height above it. */
  secondaryToHanzi: {clause: 'HW-SIGN-012', min: 0.4, max: 0.6, unit: '', basis: 'own choice'},
  /** How far a line may be condensed horizontally before it must break. */
  condensing: {clause: 'HW-SIGN-014', min: 0.8, unit: '', basis: 'own choice'},
  /** Clear space between message and panel edge, in Chinese character heights. */
  margin: {clause: 'HW-SIGN-015', min: 0.5, unit: '', basis: 'own choice'},
  /** Least luminance contrast of text and ground as a WCAG ratio. */
  contrastRatio: {clause: 'HW-SIGN-017', min: 4.5, unit: ':1', basis: 'WCAG 2.2, 1.4.3'},
  /** Least difference of light reflectance in percent of the lighter surface. */
  lrvContrast: {clause: 'HW-SIGN-017', min: 70, unit: '%', basis: '70 % rule of thumb (B1 - B2) / B1 used by sign makers'},
  /** Colours on one sign apart from black and white. */
  coloursPerSign: {clause: 'HW-SIGN-018', max: 3, unit: '', basis: 'own choice'},
  /** Least height of a pictogram for each metre between reader and sign. */
  pictogramPerMetre: {clause: 'HW-SIGN-020', min: 15, unit: 'mm/m', basis: 'a sign catalogue gives 15 mm/m; own choice to follow it'},
  /** Messages (rows) on one directional panel. */
  messagesPerPanel: {clause: 'HW-SIGN-024', max: 5, unit: '', basis: 'own choice'},
  /** Height of an arrow in Chinese character heights. */
  arrowToHanzi: {clause: 'HW-SIGN-023', min: 1, max: 1.5, unit: '', basis: 'own choice'},
  /** Languages or scripts on one sign, Chinese counted. Pinyin and English are alternatives. */
  languagesPerSign: {clause: 'HW-SIGN-006', max: 2, unit: '', basis: 'own choice'},
  /** Underside of a fascia above the ground. */
  fasciaUnderside: {clause: 'HW-SIGN-030', min: 2500, unit: 'mm', basis: 'own choice'},
  /** Underside of a suspended or projecting sign above the floor. */
  suspendedUnderside: {clause: 'HW-SIGN-031', min: 2200, unit: 'mm', basis: 'own choice'},
  /** Centre of a wall plate above the floor. */
  wallPlateCentre: {clause: 'HW-SIGN-032', min: 1400, max: 1600, unit: 'mm', basis: 'own choice'},
  /** Top edge of a vertical plaque above the ground. */
  plaqueTop: {clause: 'HW-SIGN-033', max: 2600, unit: 'mm', basis: 'own choice'},
  /** Tactile text and braille above the floor. */
  tactileHeight: {clause: 'HW-SIGN-036', min: 1200, max: 1600, unit: 'mm', basis: 'own choice'},
  /** Corner radius that a hand can meet. */
  cornerRadius: {clause: 'HW-SIGN-028', min: 3, unit: 'mm', basis: 'own choice'},
  /** Thickness of an unframed aluminium panel. */
  panelThickness: {clause: 'HW-SIGN-027', min: 2, unit: 'mm', basis: 'own choice'},
  /** Years for which an outdoor sign stays legible in ordinary use. */
  outdoorYears: {clause: 'HW-SIGN-026', min: 5, unit: '', basis: 'own choice'},
  /** Working days from a reported fault to the repair. */
  repairWorkingDays: {clause: 'HW-SIGN-039', max: 5, unit: 'd', basis: 'own choice'},
  /** Working days from a change of name, item or hours to the corrected sign. */
  updateWorkingDays: {clause: 'HW-SIGN-040', max: 3, unit: 'd', basis: 'own choice'},
  /** Inspections of all signs in a month. */
  inspectionsPerMonth: {clause: 'HW-SIGN-038', min: 1, unit: '', basis: 'own choice'},
  /** Places compared before a point is built or moved. */
  siteCandidates: {clause: 'HW-SITE-001', min: 2, unit: '', basis: 'own choice'},
  /** Walk from the main entrance to the nearest main village road or bus stop. */
  walkFromRoad: {clause: 'HW-SITE-002', max: 200, unit: 'm', basis: 'own choice; about three minutes for an older person'},
  /** Years left to run of an agreement on the rooms. */
  tenureYears: {clause: 'HW-SITE-006', min: 3, unit: '', basis: 'own choice'},
  /** Minutes after rain in which the ground before the entrance drains. */
  drainMinutes: {clause: 'HW-SITE-009', max: 30, unit: 'min', basis: 'own choice'},
  /** Clear width of the way from the gate to the main entrance. */
  forecourtPath: {clause: 'HW-SITE-010', min: 1500, unit: 'mm', basis: 'own choice; a wheelchair and a person on foot pass each other'},
  /** Car parking spaces for residents. */
  modelParking: {clause: 'HW-SITE-011', min: 6, unit: '', basis: 'own choice'},
  standardParking: {clause: 'HW-SITE-011', min: 3, unit: '', basis: 'own choice'},
  /** Projection of the canopy from the face of the door. */
  canopyDepth: {clause: 'HW-SITE-012', min: 1000, unit: 'mm', basis: 'own choice'},
  /** Usable floor area of all rooms that serve residents. */
  modelFloorArea: {clause: 'HW-SITE-014', min: 150, unit: 'm2', basis: 'own choice'},
  standardFloorArea: {clause: 'HW-SITE-014', min: 80, unit: 'm2', basis: 'own choice'},
  catchUpFloorArea: {clause: 'HW-SITE-014', min: 30, unit: 'm2', basis: 'own choice'},
  /** Clear height of the hall; leaves room for suspended signs. */
  hallHeight: {clause: 'HW-SITE-016', min: 2800, unit: 'mm', basis: 'own choice'},
  /** Area through which air passes, in percent of the floor of the hall. */
  ventilationShare: {clause: 'HW-SITE-018', min: 5, unit: '%', basis: 'own choice'},
  /** Floor area of the hall, the space behind the counter counted. */
  modelHallArea: {clause: 'HW-AREA-005', min: 80, unit: 'm2', basis: 'own choice'},
  standardHallArea: {clause: 'HW-AREA-005', min: 40, unit: 'm2', basis: 'own choice'},
  catchUpHallArea: {clause: 'HW-AREA-005', min: 20, unit: 'm2', basis: 'own choice'},
  /** Waiting seats for each window open at the same time. */
  seatsPerWindow: {clause: 'HW-AREA-006', min: 4, unit: '', basis: 'own choice'},
  /** Seats at tables in the reading area. */
  readingSeats: {clause: 'HW-AREA-007', min: 6, unit: '', basis: 'own choice'},
  /** Clear space from the counter to whatever stands opposite. */
  counterForeground: {clause: 'HW-AREA-011', min: 2000, unit: 'mm', basis: 'own choice; one person seated, one passing behind'},
  /** Clear width of the main aisles of the hall. */
  mainAisle: {clause: 'HW-AREA-012', min: 1500, unit: 'mm', basis: 'own choice; a wheelchair and a person on foot pass each other'},
  /** Depth of the standing room before a notice board. */
  boardForeground: {clause: 'HW-AREA-013', min: 1500, unit: 'mm', basis: 'own choice'},
  /** Distance from the counter's edge to the waiting line. */
  waitingLine: {clause: 'HW-AREA-015', min: 1000, unit: 'mm', basis: 'own choice; the one-metre line customary at Chinese counters'},
  /** Between the centres of residents' seats at neighbouring windows. */
  windowSpacing: {clause: 'HW-AREA-016', min: 1500, unit: 'mm', basis: 'own choice'},
  /** Radius in plan of furniture corners within reach. */
  furnitureCorner: {clause: 'HW-FIT-002', min: 10, unit: 'mm', basis: 'own choice'},
  /** Step in which the widths of furniture grow. */
  furnitureModule: {clause: 'HW-FIT-006', min: 300, max: 300, unit: 'mm', basis: 'own choice; a common step of fitted furniture'},
  /** Top of a window counter above the floor, where residents write. */
  counterTop: {clause: 'HW-FIT-008', min: 720, max: 800, unit: 'mm', basis: 'own choice; the range of writing tables'},
  /** The low counter: top, and the clear space below it. */
  lowCounterTop: {clause: 'HW-FIT-009', max: 800, unit: 'mm', basis: 'own choice; GB 55019-2021 stands where it asks for more'},
  lowCounterKneeHeight: {clause: 'HW-FIT-009', min: 650, unit: 'mm', basis: 'own choice; GB 55019-2021 stands where it asks for more'},
  lowCounterKneeDepth: {clause: 'HW-FIT-009', min: 450, unit: 'mm', basis: 'own choice; GB 55019-2021 stands where it asks for more'},
  lowCounterWidth: {clause: 'HW-FIT-009', min: 900, unit: 'mm', basis: 'own choice; GB 55019-2021 stands where it asks for more'},
  /** Chairs for residents at each window. */
  chairsPerWindow: {clause: 'HW-FIT-010', min: 2, unit: '', basis: 'own choice'},
  /** Drawers or small cupboards with a lock at each workplace. */
  lockedDrawers: {clause: 'HW-FIT-011', min: 1, unit: '', basis: 'own choice'},
  /** Share of waiting seats that have a back and armrests. */
  armrestShare: {clause: 'HW-FIT-012', min: 30, unit: '%', basis: 'own choice'},
  /** Seated places for filling in forms. */
  modelFormPlaces: {clause: 'HW-FIT-013', min: 4, unit: '', basis: 'own choice'},
  standardFormPlaces: {clause: 'HW-FIT-013', min: 2, unit: '', basis: 'own choice'},
  catchUpFormPlaces: {clause: 'HW-FIT-013', min: 1, unit: '', basis: 'own choice'},
  /** Posting area of a notice board above the floor. */
  boardBottom: {clause: 'HW-FIT-014', min: 800, unit: 'mm', basis: 'own choice'},
  boardTop: {clause: 'HW-FIT-014', max: 1800, unit: 'mm', basis: 'own choice'},
  /** Upright A4 sheets that the notice boards of a point hold. */
  modelBoardSheets: {clause: 'HW-FIT-015', min: 24, unit: '', basis: 'own choice'},
  standardBoardSheets: {clause: 'HW-FIT-015', min: 16, unit: '', basis: 'own choice'},
  catchUpBoardSheets: {clause: 'HW-FIT-015', min: 8, unit: '', basis: 'own choice'},
  /** Slot of the feedback box above the floor. */
  feedbackSlot: {clause: 'HW-FIT-016', min: 900, max: 1200, unit: 'mm', basis: 'own choice; within reach from a wheelchair'},
  /** Shelves of the guide rack above the floor. */
  rackShelf: {clause: 'HW-FIT-018', min: 500, max: 1400, unit: 'mm', basis: 'own choice'},
  /** Floor of a filing cabinet above the ground. */
  cabinetFoot: {clause: 'HW-FIT-020', min: 100, unit: 'mm', basis: 'own choice'},
  /** Space free around the identity mark in percent of its height. */
  emblemClearSpace: {clause: 'HW-IDEN-003', min: 22, unit: '%', basis: 'own drawing: the width of the channel in the mark'},
  /** Height at which the shapes of the identity mark stay apart. */
  emblemHeight: {clause: 'HW-IDEN-004', min: 12, unit: 'mm', basis: 'own drawing'},
  /** Share of the accent colour on a panel or a wall. */
  accentShare: {clause: 'HW-IDEN-010', max: 10, unit: '%', basis: 'own choice'},
  /** Years for which a swatch is used after it was measured. */
  swatchYears: {clause: 'HW-IDEN-012', max: 3, unit: '', basis: 'own choice'},
  /** Working days from the first sign of a new identity to the last. */
  changeoverWorkingDays: {clause: 'HW-IDEN-020', max: 20, unit: 'd', basis: 'own choice'},
  /** Centre of the help bell at the foot of steps, within reach of someone seated. */
  helpBellHeight: {clause: 'HW-ACC-003', min: 850, max: 1100, unit: 'mm', basis: 'own choice'},
  /** Rise of a ramp for each metre of its length. */
  rampSlope: {clause: 'HW-ACC-006', max: 80, unit: 'mm/m', basis: 'own choice, 1:12.5; GB 55019-2021 governs, its text was not seen'},
  /** Ramp between its handrails, and its level landings. */
  rampWidth: {clause: 'HW-ACC-007', min: 1200, unit: 'mm', basis: 'own choice; GB 55019-2021 governs, its text was not seen'},
  rampLanding: {clause: 'HW-ACC-007', min: 1500, unit: 'mm', basis: 'own choice; GB 55019-2021 governs, its text was not seen'},
  /** Rise of a ramp up to which it has no handrails. */
  handrailRise: {clause: 'HW-ACC-008', max: 300, unit: 'mm', basis: 'own choice; GB 55019-2021 governs, its text was not seen'},
  /** Top of a handrail above the ramp, and its level ends. */
  handrailHeight: {clause: 'HW-ACC-008', min: 850, max: 900, unit: 'mm', basis: 'own choice'},
  handrailExtension: {clause: 'HW-ACC-008', min: 300, unit: 'mm', basis: 'own choice'},
  /** Kerb along the open side of a ramp. */
  rampKerb: {clause: 'HW-ACC-008', min: 50, unit: 'mm', basis: 'own choice'},
  /** Opening of a door from the face of its leaf to the opposite jamb. */
  doorClearWidth: {clause: 'HW-ACC-009', min: 900, unit: 'mm', basis: 'own choice; GB 55019-2021 governs, its text was not seen'},
  /** Thresholds and changes of level on the step-free route. */
  thresholdHeight: {clause: 'HW-ACC-010', max: 15, unit: 'mm', basis: 'own choice; GB 55019-2021 governs, its text was not seen'},
  /** Corridors and lobbies on the step-free route at their narrowest. */
  passageWidth: {clause: 'HW-ACC-012', min: 1200, unit: 'mm', basis: 'own choice; GB 55019-2021 governs, its text was not seen'},
  /** Diameter of the circle in which a wheelchair turns. */
  turningCircle: {clause: 'HW-ACC-013', min: 1500, unit: 'mm', basis: 'own choice; GB 55019-2021 governs, its text was not seen'},
  /** Centres of the two bands of marking on glass above the floor. */
  glassMarkLow: {clause: 'HW-ACC-014', min: 850, max: 1000, unit: 'mm', basis: 'own choice'},
  glassMarkHigh: {clause: 'HW-ACC-014', min: 1400, max: 1600, unit: 'mm', basis: 'own choice'},
  /** Width of the strip along the edge of a step. */
  nosingWidth: {clause: 'HW-ACC-015', min: 40, max: 60, unit: 'mm', basis: 'own choice'},
  /** Place for a wheelchair in the waiting area. */
  wheelchairBayWidth: {clause: 'HW-ACC-018', min: 900, unit: 'mm', basis: 'own choice'},
  wheelchairBayLength: {clause: 'HW-ACC-018', min: 1300, unit: 'mm', basis: 'own choice'},
  /** Lowest part of the call for help in a toilet, within reach of someone on the floor. */
  toiletCallHeight: {clause: 'HW-ACC-020', min: 300, max: 500, unit: 'mm', basis: 'own choice'},
  /** Aisle beside the accessible parking space. */
  transferAisle: {clause: 'HW-ACC-021', min: 1200, unit: 'mm', basis: 'own choice; GB 55019-2021 governs, its text was not seen'},
  /** Parts of a machine that residents handle, above the floor. */
  terminalReach: {clause: 'HW-EQP-005', min: 750, max: 1200, unit: 'mm', basis: 'own choice; within reach standing and from a wheelchair'},
  /** Time without use after which a terminal logs out. */
  terminalIdle: {clause: 'HW-EQP-006', max: 2, unit: 'min', basis: 'own choice'},
  /** Download rate at a window's computer. */
  downlink: {clause: 'HW-EQP-011', min: 20, unit: 'Mbit/s', basis: 'own choice'},
  /** Rated residual operating current of the protection of socket circuits. */
  residualCurrent: {clause: 'HW-EQP-015', max: 30, unit: 'mA', basis: 'own choice; the usual rating for the protection of persons'},
  /** Plugs for which a window has fixed outlets. */
  windowSockets: {clause: 'HW-EQP-017', min: 6, unit: '', basis: 'own choice; one for each device of an equipped window'},
  /** Minutes for which backup power keeps a window running. */
  backupPower: {clause: 'HW-EQP-019', min: 15, unit: 'min', basis: 'own choice'},
  /** Minutes for which emergency lights stay on. */
  emergencyLight: {clause: 'HW-SAFE-004', min: 30, unit: 'min', basis: 'own choice; the fire standards in force prevail'},
  /** Fire extinguishers on each floor. */
  extinguishersPerFloor: {clause: 'HW-SAFE-006', min: 2, unit: '', basis: 'own choice; the fire standards in force prevail'},
  /** Walk to the nearest fire extinguisher. */
  extinguisherDistance: {clause: 'HW-SAFE-007', max: 20, unit: 'm', basis: 'own choice; the fire standards in force prevail'},
  /** Top of a fire extinguisher above the floor. */
  extinguisherTop: {clause: 'HW-SAFE-008', max: 1500, unit: 'mm', basis: 'own choice; the fire standards in force prevail'},
  /** Checks of each fire extinguisher in a month. */
  extinguisherChecksPerMonth: {clause: 'HW-SAFE-009', min: 1, unit: '', basis: 'own choice'},
  /** Distance of an electric heater from what burns. */
  heaterClearance: {clause: 'HW-SAFE-013', min: 500, unit: 'mm', basis: 'own choice'},
  /** Height up to which furniture stands without being fixed. */
  freeStandingHeight: {clause: 'HW-SAFE-015', max: 1500, unit: 'mm', basis: 'own choice'},
  /** Wiring and files above the highest known water line. */
  floodMargin: {clause: 'HW-SAFE-016', min: 300, unit: 'mm', basis: 'own choice'},
  /** Days for which recordings of video surveillance are kept. */
  videoDays: {clause: 'HW-SAFE-019', min: 30, unit: '', basis: 'own choice'},
  /** Light where residents write. */
  deskIlluminance: {clause: 'HW-UPK-001', min: 300, unit: 'lx', basis: 'own choice'},
  /** Temperature of the waiting area during service hours. */
  hallTemperature: {clause: 'HW-UPK-002', min: 16, max: 28, unit: '°C', basis: 'own choice'},
  /** Cleanings in a day of service. */
  hallCleanings: {clause: 'HW-UPK-005', min: 1, unit: '', basis: 'own choice'},
  toiletCleanings: {clause: 'HW-UPK-005', min: 2, unit: '', basis: 'own choice'},
  /** Cleanings of drinking water equipment in a year. */
  dispenserCleanings: {clause: 'HW-UPK-007', min: 4, unit: '', basis: 'own choice; the maker may ask for more'},
  /** Rounds in a month through furniture, equipment and building. */
  roundsPerMonth: {clause: 'HW-UPK-012', min: 1, unit: '', basis: 'own choice'},
  /** Tests of each residual current device in a month. */
  rcdTestsPerMonth: {clause: 'HW-UPK-013', min: 1, unit: '', basis: 'own choice; makers commonly ask for a monthly test'},
  /** Working days from finding a fault to its repair. */
  urgentRepairWorkingDays: {clause: 'HW-UPK-014', max: 2, unit: 'd', basis: 'own choice'},
  ordinaryRepairWorkingDays: {clause: 'HW-UPK-014', max: 10, unit: 'd', basis: 'own choice'},
  /** Working days for which a scheme is posted for comment. */
  planPostingWorkingDays: {clause: 'HW-ACPT-002', min: 5, unit: 'd', basis: 'own choice'},
  /** Number made at a time from which a sample comes first. */
  sampleBatch: {clause: 'HW-ACPT-004', min: 5, unit: '', basis: 'own choice'},
  /** Difference between a finished sign and its artwork. */
  signTolerance: {clause: 'HW-ACPT-006', max: 2, unit: 'mm', basis: 'own choice'},
  /** Residents who take part in acceptance. */
  acceptanceResidents: {clause: 'HW-ACPT-010', min: 2, unit: '', basis: 'own choice'},
  /** Working days of trial operation. */
  trialWorkingDays: {clause: 'HW-ACPT-011', min: 5, unit: 'd', basis: 'own choice'},
  /** Working days from finding a defect at acceptance to putting it right. */
  defectWorkingDays: {clause: 'HW-ACPT-013', max: 10, unit: 'd', basis: 'own choice'},
  /** Years of guarantee on signs, furniture and interior work. */
  guaranteeYears: {clause: 'HW-ACPT-017', min: 2, unit: '', basis: 'own choice'},
} as const satisfies Record<string, Limit>
