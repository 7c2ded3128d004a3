import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `upkeep` requires. */
export const upkeep = {
  /** Light where residents write. */
  deskIlluminance: {clause: 'HW-UPK-001', min: 300, unit: 'lx', basis: {own: true}},
  /** Temperature of the waiting area during service hours. */
  hallTemperature: {clause: 'HW-UPK-002', min: 16, max: 28, unit: '°C', basis: {own: true}},
  /** Cleanings in a day of service. */
  hallCleanings: {clause: 'HW-UPK-020', min: 1, unit: '', basis: {own: true}},
  toiletCleanings: {clause: 'HW-UPK-020', min: 2, unit: '', basis: {own: true}},
  /** Cleanings of drinking water equipment in a year. */
  dispenserCleanings: {clause: 'HW-UPK-007', min: 4, unit: '', basis: {own: true, why: 'the maker may ask for more'}},
  /** Rounds in a month through furniture, equipment and building. */
  roundsPerMonth: {clause: 'HW-UPK-012', min: 1, unit: '', basis: {own: true}},
  /** Tests of each residual current device in a month. */
  rcdTestsPerMonth: {clause: 'HW-UPK-013', min: 1, unit: '', basis: {own: true, why: 'makers commonly ask for a monthly test'}},
  /** Working days from finding a fault to its repair. */
  urgentRepairWorkingDays: {clause: 'HW-UPK-014', max: 2, unit: 'd', basis: {own: true}},
  ordinaryRepairWorkingDays: {clause: 'HW-UPK-014', max: 10, unit: 'd', basis: {own: true}},
} as const satisfies Record<string, Limit>
