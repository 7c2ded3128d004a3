import type {PlanPoint} from '../../design-system/signs/plan/floorPlan.ts'
import type {PointPlan} from '../record/point.ts'

const door = (a: string, b: string, atM: [number, number], widthM: number, open = false) => ({
  between: [a, b] as [string, string],
  atM,
  widthM,
  open,
  stepFree: true,
})
const rectangle = (atM: [number, number], sizeM: [number, number]) => ({atM, sizeM})
const windowsAt = (...places: [number, number][]) => places.map((atM, i) => ({number: i + 1, atM}))
const outline = (...corners: [number, number][]) => ({outlineM: corners satisfies PlanPoint[]})

/**
 * Floor plans of three sample points, one of each type, by the point's id: made up like everything about them. They were drawn to show
 * a yard with a hall behind it, a corridor that parts, and a single room.
 */
export const samplePlans: Readonly<Record<string, PointPlan>> = {
  'sample-liuan': {
    rooms: [
      {id: 'yard', use: 'outside', term: 'yard', ...rectangle([0, 12], [30, 10])},
      {id: 'hall', use: 'hall', term: 'hall', ...rectangle([6, 4], [12, 8])},
      {id: 'counter', use: 'staff', term: 'work-area', ...rectangle([6, 0], [12, 4])},
      {id: 'mediation', use: 'room', term: 'mediation-room', ...rectangle([0, 7], [6, 5])},
      {id: 'archive', use: 'staff', term: 'archive-room', ...rectangle([0, 0], [6, 7])},
      {id: 'corridor', use: 'corridor', term: 'corridor', ...rectangle([18, 6], [7, 2])},
      {id: 'meeting', use: 'room', term: 'meeting-room', ...rectangle([18, 0], [4.2, 6])},
      {id: 'nursing', use: 'room', term: 'nursing-room', ...rectangle([22.2, 0], [2.8, 6])},
      {id: 'toilet', use: 'room', term: 'toilet', ...rectangle([18, 8], [3.6, 4])},
      {id: 'accessible', use: 'room', term: 'accessible-toilet', ...rectangle([21.6, 8], [3.4, 4])},
      {id: 'reading', use: 'room', term: 'reading-room', ...rectangle([25, 3], [5, 9])},
    ],
    doors: [
      door('yard', 'hall', [12, 12], 1.8),
      door('hall', 'mediation', [6, 9.5], 1),
      door('hall', 'corridor', [18, 7], 1.6, true),
      door('counter', 'hall', [6.8, 4], 0.9),
      door('counter', 'archive', [6, 2], 0.9),
      door('corridor', 'meeting', [20.1, 6], 1.2),
      door('corridor', 'nursing', [23.6, 6], 0.9),
      door('corridor', 'toilet', [19.8, 8], 0.9),
      door('corridor', 'accessible', [23.4, 8], 1),
      door('corridor', 'reading', [25, 7], 1.2),
    ],
    entrance: {room: 'yard', atM: [12, 22], widthM: 4, stepFree: true},
    windows: windowsAt([9, 4], [11.2, 4], [13.4, 4], [15.6, 4]),
    facilities: [
      {term: 'parking', atM: [25, 18]},
      {term: 'consultation', atM: [14.2, 11.2]},
      {term: 'self-service-area', atM: [6.5, 11.3]},
      {term: 'form-filling', atM: [8.6, 7]},
      {term: 'waiting-area', atM: [14.4, 8]},
      {term: 'drinking-water', atM: [17.5, 11.3]},
      {term: 'charging', atM: [17.5, 5]},
    ],
  },
  'sample-dongli': {
    rooms: [
      {id: 'yard', use: 'outside', term: 'yard', ...rectangle([0, 10], [18, 8])},
      {id: 'corridor', use: 'corridor', term: 'corridor', ...outline([0, 2], [18, 2], [18, 4], [10, 4], [10, 10], [8, 10], [8, 4], [0, 4])},
      {id: 'counter', use: 'staff', term: 'work-area', ...rectangle([0, 4], [2.5, 6])},
      {id: 'hall', use: 'hall', term: 'hall', ...rectangle([2.5, 4], [5.5, 6])},
      {id: 'clinic', use: 'room', term: 'clinic', ...rectangle([10, 4], [8, 6])},
      {id: 'toilet', use: 'room', term: 'toilet', ...rectangle([0, -2], [3.4, 4])},
      {id: 'accessible', use: 'room', term: 'accessible-toilet', ...rectangle([3.4, -2], [3, 4])},
      {id: 'office', use: 'staff', term: 'work-area', ...rectangle([6.4, -2], [5.2, 4])},
      {id: 'mediation', use: 'room', term: 'mediation-room', ...rectangle([11.6, -2], [6.4, 4])},
    ],
    doors: [
      door('yard', 'corridor', [9, 10], 1.8),
      door('corridor', 'hall', [8, 7], 1.6, true),
      door('corridor', 'clinic', [10, 7], 1.2),
      door('counter', 'hall', [2.5, 9.4], 0.9),
      door('corridor', 'toilet', [1.7, 2], 0.9),
      door('corridor', 'accessible', [4.9, 2], 1),
      door('corridor', 'office', [9, 2], 0.9),
      door('corridor', 'mediation', [14.8, 2], 1),
    ],
    entrance: {room: 'yard', atM: [9, 18], widthM: 3, stepFree: true},
    windows: windowsAt([2.5, 5.4], [2.5, 7.6]),
    facilities: [
      {term: 'parking', atM: [15, 14]},
      {term: 'consultation', atM: [7.2, 9]},
      {term: 'form-filling', atM: [4.6, 9.4]},
      {term: 'drinking-water', atM: [7.4, 4.6]},
    ],
  },
  'sample-shuangjing': {
    rooms: [
      {id: 'yard', use: 'outside', term: 'yard', ...rectangle([-1.6, 5], [12.6, 6])},
      {id: 'hall', use: 'hall', term: 'hall', ...rectangle([-1.6, 0.8], [7.8, 4.2])},
      {id: 'counter', use: 'staff', term: 'work-area', ...rectangle([-1.6, -1.4], [7.8, 2.2])},
      {id: 'toilet', use: 'room', term: 'toilet', ...rectangle([8, 2], [3, 3])},
    ],
    doors: [door('yard', 'hall', [3, 5], 1.2), door('counter', 'hall', [5.5, 0.8], 0.9), door('yard', 'toilet', [9.5, 5], 0.9)],
    entrance: {room: 'yard', atM: [5.5, 11], widthM: 2.4, stepFree: true},
    windows: windowsAt([2.6, 0.8]),
    facilities: [
      {term: 'drinking-water', atM: [5.6, 4.4]},
      {term: 'form-filling', atM: [4.4, 2.6]},
    ],
  },
}
