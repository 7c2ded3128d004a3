import {expect, test} from 'vitest'
import {z} from 'zod'
import {planSchema} from '../../../../design-system/signs/plan/planSchema.ts'
import {InputError} from '../../../../handbooks/input/problem.ts'
import {readYaml, slug} from '../../../../handbooks/input/yaml.ts'

const schema = z.strictObject({plan: planSchema({term: slug})})
const read = (plan: string) => readYaml('point.yaml', plan, schema)
const messageOf = (plan: string) => {
  try {
    read(plan)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return 'nothing is wrong'
}

const sound = `plan:
  rooms:
    - {id: hall, use: hall, term: hall, atM: [0, 0], sizeM: [8, 6]}
    - {id: office, use: staff, term: office, atM: [8, 0], sizeM: [4, 6]}
    - {id: passage, use: corridor, term: corridor, outlineM: [[0, 6], [8, 6], [8, 12], [6, 12], [6, 8], [0, 8]]}
    - {id: meeting, use: room, term: meeting-room, atM: [0, 8.2], sizeM: [5.8, 4]}
  doors:
    - {between: [hall, passage], atM: [4, 6], widthM: 1.2}
    - {between: [passage, meeting], atM: [5.9, 10], widthM: 0.9}
  entrance: {room: hall, atM: [4, 0], widthM: 1.5}
  windows:
    - {number: 1, atM: [8, 2]}
  facilities:
    - {term: drinking-water, atM: [0.3, 5]}
`

test('a plan with rectangles, an L and walls that a tape drew twice is sound', () => {
  expect(messageOf(sound)).toBe('nothing is wrong')
  expect(read(sound).plan.doors[0]?.open).toBe(false)
})

test('everything that is wrong on the floor is reported at once, with line, field and what to do', () => {
  const wrong = sound
    .replace('atM: [8, 0], sizeM: [4, 6]', 'atM: [7, 0], sizeM: [4, 6]')
    .replace('between: [hall, passage], atM: [4, 6]', 'between: [hall, passage], atM: [4, 3]')
    .replace('between: [passage, meeting]', 'between: [passage, cellar]')
    .replace('room: hall, atM: [4, 0]', 'room: hall, atM: [2, 6]')
    .replace('- {number: 1, atM: [8, 2]}', '- {number: 1, atM: [30, 2]}\n    - {number: 1, atM: [1, 1]}')
    .replace('term: drinking-water, atM: [0.3, 5]', 'term: drinking-water, atM: [-4, 5]')
  expect(messageOf(wrong)).toMatchInlineSnapshot(`
    "point.yaml: 7 problems
      line 4, plan.rooms.1: "office" and "hall" overlap by 6.0 m²; move or shrink one of them
      line 8, plan.doors.0.atM: [4, 3] with a width of 1.2 m lies on no wall that "hall" and "passage" share; correct the place or the width
      line 9, plan.doors.1.between: "cellar" is not a space of this plan; use hall, office, passage, meeting
      line 10, plan.entrance.atM: [2, 6] lies between "hall" and "passage"; the entrance is where visitors come from outside the plan
      line 12, plan.windows.0.atM: [30, 2] is in no space that visitors enter; give its place on the counter
      line 13, plan.windows.1.number: 1 stands twice; number each window once
      line 15, plan.facilities.0.atM: [-4, 5] is in no space that visitors enter; correct the place"
  `)
})

test('a room that nobody can reach but through a staff room is named, with the clause', () => {
  const closed = sound.replace('- {between: [passage, meeting], atM: [5.9, 10], widthM: 0.9}', '')
  expect(messageOf(closed)).toMatchInlineSnapshot(`
    "point.yaml: 1 problem
      line 6, plan.rooms.3: nobody can reach "meeting" from the entrance without passing a staff room; add the door that leads to it (HW-AREA-010)"
  `)
})

test('outlines that are no rooms, double ids and a second hall are reported before anything that follows from them', () => {
  const wrong = sound
    .replace('[[0, 6], [8, 6], [8, 12], [6, 12], [6, 8], [0, 8]]', '[[0, 6], [8, 7], [8, 12], [6, 12]]')
    .replace('id: office, use: staff', 'id: hall, use: hall')
    .replace('atM: [0, 8.2], sizeM: [5.8, 4]', 'atM: [0, 8.2]')
  expect(messageOf(wrong)).toMatchInlineSnapshot(`
    "point.yaml: 4 problems
      line 4, plan.rooms.1.id: "hall" stands twice; give each space its own id
      line 4, plan.rooms.1.use: is the second hall; the hall is where windows are and where visitors ask, so there is one: make this a room
      line 5, plan.rooms.2.outlineM: the wall from corner 1, [0, 6], runs neither along x nor along y; draw it square, or as steps
      line 6, plan.rooms.3: needs atM and sizeM for a rectangle, or outlineM for another shape; give one of the two"
  `)
})

test('millimetres and other slips of the pen are told apart from metres', () => {
  expect(messageOf(sound.replace('sizeM: [8, 6]', 'sizeM: [8000, 6000]').replace('widthM: 1.2', 'widthM: 120'))).toMatchInlineSnapshot(`
    "point.yaml: 3 problems
      line 3, plan.rooms.0.sizeM.0: 8000 m is above 300 m; give metres, not millimetres
      line 3, plan.rooms.0.sizeM.1: 6000 m is above 300 m; give metres, not millimetres
      line 8, plan.doors.0.widthM: 120 m is above 20 m; give metres, not millimetres"
  `)
})
