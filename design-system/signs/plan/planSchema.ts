import * as z from 'zod'
import {show} from '../../../handbooks/input/problem.ts'
import {oneOf, slug} from '../../../handbooks/input/schema.ts'
import {described} from '../layout/field.ts'
import {direction} from '../layout/symbolField.ts'
import {checkPlan} from './check.ts'
import {type FloorPlan, uses} from './floorPlan.ts'

const metres = (least: number, most: number) =>
  z
    .number({
      error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not a number; give metres without the unit`),
    })
    .min(least, {error: ({input}) => `${input} m is below ${least} m; give metres, measured on the floor`})
    .max(most, {error: ({input}) => `${input} m is above ${most} m; give metres, not millimetres`})

const point = z.tuple([metres(-300, 300), metres(-300, 300)], {
  error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not a place; give [x, y] in metres`),
})

/** Schema of a place on the floor. */
export const planPoint = described(point, {
  title: {zh: '位置', en: 'Place'},
  about: {
    zh: '图上的[x, y]，以米计：x向右，y向下，零点自定。',
    en: '[x, y] on the sheet in metres: x to the right, y down; where zero lies is the author’s choice.',
  },
  unit: 'm',
  example: [6, 4],
})

const doorWidth = described(metres(0.6, 20), {title: {zh: '宽', en: 'Width'}, unit: 'm', example: 1.2})
const space = described(slug, {
  title: {zh: '空间', en: 'Space'},
  about: {zh: '空间的编号。', en: 'Its id.'},
  example: 'hall',
})
const facing = described(z.number().min(0).lt(360), {
  title: {zh: '朝向', en: 'Facing'},
  about: {zh: '0为图的上边，90为右边。', en: '0 to the top of the sheet, 90 to its right.'},
  unit: '°',
  example: 90,
})
const stepFree = described(z.boolean().optional(), {
  title: {zh: '无台阶', en: 'Step-free'},
  about: {
    zh: '有人走过，没有台阶写true，有台阶写false；没有人走过的不写。',
    en: 'True if somebody went and met no step, false if there is one; left out if nobody looked.',
  },
  clause: 'HW-SIGN-081',
})

/**
 * Returns the schema of a floor plan: one floor, with walls that run along x or y, as a tape measures most village houses.
 *
 * `name` holds the fields that name a room or a facility: a record gives a `term` of the glossary, a sign its words. What lies
 * wrong on the floor (overlapping rooms, a door in no shared wall, a room nobody can reach) is reported with everything else.
 */
export const planSchema = <Name extends z.ZodRawShape>(name: Name) =>
  z
    .strictObject({
      northDegrees: described(z.number().min(0).lt(360).optional(), {
        title: {zh: '北', en: 'North'},
        about: {
          zh: '北在图上的方向，从上边顺时针量；没有量过的不写。',
          en: 'Where it lies, clockwise from the top of the sheet. Left out if nobody took a compass.',
        },
        unit: '°',
        example: 15,
      }),
      rooms: described(
        z
          .array(
            z.strictObject({
              id: described(slug, {
                title: {zh: '编号', en: 'Id'},
                about: {zh: '本平面内不重复。', en: 'Its own within the plan.'},
                example: 'hall',
              }),
              use: described(oneOf('a use of a space', uses), {
                title: {zh: '用途', en: 'Use'},
                about: {
                  zh: '大厅、房间、走廊、室外或工作区；居民不进工作区。',
                  en: 'Visitors walk everywhere but `staff`; they are sent to a `room` and to the `hall`, and through all others.',
                },
                clause: 'HW-AREA-010',
              }),
              number: described(z.int().min(1).max(9999).optional(), {
                title: {zh: '房间号', en: 'Number'},
                about: {zh: '门上的编号；没有的不写。', en: 'On the door, if the rooms have numbers.'},
                example: 101,
              }),
              atM: described(point.optional(), {
                title: {zh: '左上角', en: 'Corner'},
                about: {zh: '矩形离图左上角最近的一角。', en: 'Of a rectangle: the one nearest the top left of the sheet.'},
                unit: 'm',
                example: [6, 4],
              }),
              sizeM: described(z.tuple([metres(0.6, 300), metres(0.6, 300)]).optional(), {
                title: {zh: '宽和深', en: 'Width and depth'},
                about: {zh: '矩形的[宽, 深]。', en: 'Of a rectangle.'},
                unit: 'm',
                example: [12, 8],
              }),
              outlineM: described(
                z
                  .array(planPoint)
                  .max(60, {error: () => 'more than 60 corners are more than one plan can show; divide the room'})
                  .optional(),
                {
                  title: {zh: '轮廓', en: 'Outline'},
                  about: {
                    zh: '不是矩形的，依次写各直角的位置，代替上面两项。',
                    en: 'Any other with square corners, corner by corner, in place of the two above.',
                  },
                  unit: 'm',
                },
              ),
              ...name,
            }),
          )
          .min(1, {error: () => 'the plan has no room; give at least 1'})
          .max(120, {error: () => 'more than 120 rooms are more than one plan can show; split it'}),
        {title: {zh: '空间', en: 'Spaces'}},
      ),
      doors: described(
        z
          .array(
            z.strictObject({
              between: described(z.tuple([slug, slug]), {
                title: {zh: '两侧', en: 'Between'},
                about: {zh: '所连两个空间的编号。', en: 'The two spaces that it joins, by id.'},
                example: ['hall', 'corridor'],
              }),
              atM: described(planPoint, {
                title: {zh: '位置', en: 'Place'},
                about: {zh: '门的中点，在墙上。', en: 'Its middle, in the wall.'},
                unit: 'm',
                example: [12, 12],
              }),
              widthM: doorWidth,
              open: described(z.boolean().default(false), {
                title: {zh: '无门扇', en: 'Open'},
                about: {
                  zh: '走廊尽头、门洞等没有门扇的写true。',
                  en: 'True for an opening without a leaf: the end of a corridor, an archway.',
                },
              }),
              stepFree,
            }),
          )
          .max(240, {error: () => 'more than 240 doors are more than one plan can show; split it'})
          .default([]),
        {title: {zh: '门', en: 'Doors'}},
      ),
      entrance: described(z.strictObject({room: space, atM: planPoint, widthM: doorWidth, stepFree}), {
        title: {zh: '入口', en: 'Entrance'},
        about: {
          zh: '居民进来的地方：主入口；图上有院坝的为院门。',
          en: 'Where visitors come in: the main entrance, or the gate if the yard is on the plan.',
        },
      }),
      windows: described(
        z
          .array(
            z.strictObject({
              number: described(z.int().min(1).max(30), {title: {zh: '窗口编号', en: 'Number of the window'}, example: 3}),
              atM: planPoint,
            }),
          )
          .default([]),
        {title: {zh: '服务窗口', en: 'Service windows'}, about: {zh: '在柜台上的位置。', en: 'Each at its place on the counter.'}},
      ),
      facilities: described(
        z
          .array(z.strictObject({atM: planPoint, ...name}))
          .max(120, {error: () => 'more than 120 facilities are more than one plan can show; split it'})
          .default([]),
        {
          title: {zh: '设施', en: 'Facilities'},
          about: {
            zh: '没有自己房间的：饮水处、自助服务区、停车位。',
            en: 'What has no room of its own: drinking water, the self-service area, parking.',
          },
        },
      ),
      signs: described(
        z
          .array(
            z.strictObject({
              room: space,
              atM: planPoint,
              facingDegrees: facing,
              rows: described(
                z
                  .array(
                    z.strictObject({
                      term: described(slug, {
                        title: {zh: '术语', en: 'Term'},
                        about: {zh: '术语表中的编号。', en: 'Its id in the glossary.'},
                        example: 'toilet',
                      }),
                      towards: direction,
                    }),
                  )
                  .min(1),
                {title: {zh: '各行', en: 'Rows'}},
              ),
            }),
          )
          .optional(),
        {
          title: {zh: '已有的导向牌', en: 'Directional signs that hang already'},
          about: {
            zh: '保留的；新的另行推算，原有的内容参加核对。',
            en: 'Those that stay. New ones are worked out without them; what they say is checked.',
          },
        },
      ),
    })
    .check(({value, issues}) => {
      // A wrong number would only be followed by walls that do not meet.
      if (issues.length > 0) return
      // The compiler cannot see that fields of an unknown `Name` leave ours as they are.
      for (const {path, message, clause} of checkPlan(value as FloorPlan))
        issues.push({code: 'custom', path, message: clause ? `${message} (${clause})` : message, input: value})
    })
