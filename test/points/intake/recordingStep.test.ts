import {cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'
import {judging} from '../../../points/assessment/assess.ts'
import {type Entry, findEntry, loadDirectory} from '../../../points/directory/directory.ts'
import {recordStep} from '../../../points/intake/recordingStep.ts'
import {catalogue} from '../../support/catalogue.ts'
import {messageOf} from '../../support/messageOf.ts'

const now = '2026-11-30'
let points: string

/** Findings on every clause by which a point is judged, so that a review looked at them all. */
const findings = judging(catalogue).map(({id}) => `      ${id}: {status: met}`)
const assessments = [
  'assessments:',
  ...['self', 'county'].flatMap((by, i) => [
    `  - on: 2026-03-0${2 + i * 7}`,
    '    edition: 2027-1',
    `    by: ${by}`,
    '    findings:',
    ...findings,
  ]),
  '',
].join('\n')

beforeEach(() => {
  points = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  mkdirSync(join(points, 'pidu'))
  for (const file of ['district.yaml', 'villages.csv']) cpSync(join(root, 'points/districts/pidu', file), join(points, 'pidu', file))
  cpSync(join(root, 'points/districts/pidu/records'), join(points, 'pidu/records'), {recursive: true})
  const text = readFileSync(join(points, 'pidu/records/zhanqi.yaml'), 'utf8')
  const at = text.indexOf('\nsources:') + 1
  writeFileSync(join(points, 'pidu/records/zhanqi.yaml'), `${text.slice(0, at)}${assessments}${text.slice(at)}`)
})

const entry = (id = 'zhanqi'): Entry => findEntry(loadDirectory(catalogue, points), id)
const put = (text: string, id = 'zhanqi') => recordStep(entry(id), {name: 'step.yaml', text}, catalogue, now, points)
const refusal = (text: string, id?: string) => messageOf(() => put(text, id))
const write = ({file, after}: {file: string; after: string}) => writeFileSync(join(points, file.replace('points/districts/', '')), after)

const review = `point: zhanqi
step:
  step: review
  on: 2026-03-09
  by: county
  self: 2026-03-02
  posts:
    - {post: 县标准化岗, from: county}
    - {post: 邻镇值班长岗, from: other-town}
`

describe('a step', () => {
  test('is put after those that the record has, with the next number, and no other line is touched', () => {
    const first = put(review)
    expect(first.step).toMatchObject({no: 1, step: 'review', recused: []})
    const at = first.after.indexOf('proceedings:')
    const added = first.after.slice(at, at + first.after.length - first.before.length)
    expect(first.after).toBe(first.before.slice(0, at) + added + first.before.slice(at))
    expect(added).toMatch(/^proceedings:\n {2}- no: 1\n {4}step: review\n/)
    write(first)
    const second = put('point: zhanqi\nstep: {step: opinion, on: 2026-03-10, by: county, to: 1}\n')
    expect(second.step).toEqual({no: 2, step: 'opinion', on: '2026-03-10', by: 'county', to: 1})
    expect(second.after.replace('  - {no: 2, step: opinion, on: 2026-03-10, by: county, to: 1}\n', '')).toBe(second.before)
    expect(second.point.proceedings?.map(({no}) => no)).toEqual([1, 2])
  })

  test('that the record has already, in every field, is not put in twice; one that differs in a field is', () => {
    write(put(review))
    for (const again of [review, review.replace('step: review', 'step: review\n  no: 1')]) {
      const {before, after, step} = put(again)
      expect(after).toBe(before)
      expect(step.no).toBe(1)
    }
    const other = put(review.replace('县标准化岗', '县复核岗'))
    expect(other.step.no).toBe(2)
    expect(other.after).not.toBe(other.before)
  })

  test('is refused with the lines of its own file: form first, then what it says against the record', () => {
    expect(refusal(review.replace('on: 2026-03-09', 'on: March').replace('by: county', 'by: me'))).toBe(
      'step.yaml: 2 problems\n  line 4, step.on: "March" is not a date; write it as 2026-03-31\n  line 5, step.by: "me" is not who takes the step review; use one of town, county',
    )
    expect(
      refusal(review.replace('self: 2026-03-02', 'self: 2026-03-03').replace('    - {post: 邻镇值班长岗, from: other-town}\n', '')),
    ).toBe(
      [
        'step.yaml: 2 problems',
        '  line 6, step.self: there is no self-assessment of 2026-03-03 among the assessments; put it in first, or correct the day',
        '  line 8, step.posts: names 1 of the 2 posts that review a point at least; name all who took part',
      ].join('\n'),
    )
  })

  test('is for the point that is named, and gets the next number', () => {
    expect(refusal(review.replace('point: zhanqi', 'point: guangming'))).toMatch(
      /line 1, point: "guangming" is not the point that the step is for, zhanqi/,
    )
    expect(refusal(review.replace('step: review', 'step: review\n  no: 2'))).toMatch(/step\.no: 2 is not the number that the step gets, 1/)
    expect(put(review.replace('step: review', 'step: review\n  no: 1')).step.no).toBe(1)
    expect(refusal('step: {}\n')).toMatch(/point: is missing/)
    expect(refusal('point: zhanqi\nstep: {on: 2026-03-09}\n')).toMatch(/step: nothing is not a step|step: is missing/)
  })

  test('is refused for a point that has no record', () => {
    const bare = loadDirectory(catalogue, points).find(({record}) => record === undefined)
    expect(bare).toBeDefined()
    expect(refusal(review.replace('zhanqi', bare?.id ?? ''), bare?.id)).toMatch(/has no record yet; put in its self-assessment first/)
  })
})
