import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {ObservationRecord} from '../assessment/schema.ts'

/** Made-up patrols, by point: one that sees two things otherwise than the assessment, for the better and for the worse, and one that agrees. */
export const sampleObservations: Readonly<Record<string, readonly ObservationRecord[]>> = {
  'sample-guyu': [
    {
      on: '2026-11-10',
      edition,
      by: 'town',
      findings: {
        'HW-SAFE-001': {status: 'met'},
        'HW-SIGN-045': {status: 'met'},
        'SW-WIN-020': {status: 'met'},
        'SW-WIN-035': {status: 'met', note: '2号窗口暂停，告示写明恢复时间和去哪个窗口'},
        'SW-WIN-044': {status: 'not-met', note: '1号窗口台面上放着三份填好的表，居民看得到'},
        'SW-DISC-005': {status: 'met'},
      },
    },
  ],
  'sample-wenchangqiao': [
    {
      on: '2026-11-05',
      edition,
      by: 'self',
      party: 'duty-manager',
      findings: {
        'HW-SAFE-001': {status: 'met'},
        'HW-SIGN-045': {status: 'met'},
        'SW-WIN-005': {status: 'met'},
        'SW-WIN-020': {status: 'met'},
        'SW-WIN-044': {status: 'met', note: '三个窗口的屏幕都背对等候的居民'},
        'SW-DISC-005': {status: 'met'},
      },
    },
  ],
}
