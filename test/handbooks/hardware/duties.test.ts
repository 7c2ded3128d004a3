import {describe, expect, test} from 'vitest'
import {type PointType, pointTypes} from '../../../handbooks/clause/clause.ts'
import {catalogue} from '../../support/catalogue.ts'

const hardware = catalogue.clauses.filter(({book}) => book === 'hardware')
const gate = hardware.filter((clause) => clause.gate !== undefined)

describe('the gate of the hardware handbook', () => {
  test('is short, and on safety, access, law and honesty; remedy is the software book’s', () => {
    expect(gate.length).toBeGreaterThanOrEqual(12)
    expect(gate.length).toBeLessThanOrEqual(15)
    expect([...new Set(gate.map((clause) => clause.gate))].sort()).toEqual(['access', 'honesty', 'law', 'safety'])
  })

  test('is the same for every type', () => {
    for (const {id, applies} of gate) expect(Object.values(applies), id).toEqual(['required', 'required', 'required'])
  })

  test('leaves no type without a way in: a bell where there is no step-free route', () => {
    expect(catalogue.clause.get('HW-ACC-003')).toMatchObject({gate: 'access', conditional: true})
  })

  test('is not on plates that a county may refuse', () => {
    const kinds = ['fascia', 'plaque', 'flag', 'staff-board', 'honour'] as const
    expect(gate.filter(({signs}) => kinds.some((kind) => signs.includes(kind)))).toEqual([])
  })
})

describe('the duties of a point', () => {
  const ceilingHours: Readonly<Record<PointType, number>> = {model: 60, standard: 40, 'catch-up': 20}

  test.each(pointTypes)('take fewer hours of records than the ceiling of the hardware book: %s', (type) => {
    const asked = hardware.filter(({bearer, applies}) => bearer === 'village' && applies[type] === 'required')
    const hours = asked.reduce((sum, {minutes}) => sum + minutes[type], 0) / 60
    expect(hours).toBeGreaterThan(0)
    expect(hours).toBeLessThan(ceilingHours[type])
  })

  test('in acceptance are three: the town does the rest', () => {
    const own = hardware.filter(({chapter, bearer}) => chapter === 'acceptance' && bearer === 'village')
    expect(own.map(({id}) => id)).toEqual(['HW-ACPT-014', 'HW-ACPT-016', 'HW-ACPT-018'])
  })

  test('are named in the sentence: a duty of the town or the county names it', () => {
    const said = {town: '乡镇（街道）', county: '县（市、区）'} as const
    for (const {id, bearer, kind, text, chapter} of hardware)
      if (bearer !== 'village' && kind === 'requirement' && chapter !== 'general') expect(text.zh, id).toContain(said[bearer])
  })
})

describe('a plate', () => {
  test.each(['HW-SIGN-043', 'HW-SIGN-044', 'HW-SIGN-071', 'HW-SIGN-110', 'HW-SIGN-114', 'HW-SIGN-118'])(
    'is asked for only as the rules of the county on names and plates have it: %s',
    (id) => {
      const clause = catalogue.clause.get(id)
      expect(clause?.conditional).toBe(true)
      expect(clause?.text.zh).toContain('县（市、区）的名称和挂牌规定')
    },
  )
})
