import {expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'
import {run} from '../../../points/command/command.ts'

const said = async (...words: string[]) => {
  let [out, problems] = ['', '']
  const status = await run(words, {
    standing: root,
    out: (text) => {
      out += text
    },
    err: (text) => {
      problems += text
    },
  })
  return {status, out, problems}
}

test('duties lists the offices, those of the county first', async () => {
  const {status, out} = await said('duties')
  expect(status).toBe(0)
  expect(out.split('\n').map((line) => line.match(/\(([\w-]+)\)/)?.[1])).toEqual([
    'sample-centre',
    'sample-mailong-town',
    'sample-zhuyin-town',
    undefined,
  ])
})

test('duties of an office says points by chapter and what is not kept, and as data the same', async () => {
  const [words, data] = [await said('duties', 'sample-centre'), await said('duties', 'sample-centre', '--format', 'json')]
  const {level, assessments} = JSON.parse(data.out)
  expect(level).toBe('county')
  expect(assessments.map(({by}: {by: string}) => by)).toEqual(['city', 'self'])
  const [{points, unmet}] = assessments
  expect(words.out).toContain(`points: ${points.earned} of ${points.due}`)
  for (const id of unmet) expect(words.out).toMatch(new RegExp(`  (partly|not)-met +${id} `))
})

test('duties of a point are refused: it names the offices that there are', async () => {
  const {status, problems} = await said('duties', 'zhanqi')
  expect(status).toBe(1)
  expect(problems).toContain('office "zhanqi": 1 problem')
  expect(problems).toContain('sample-centre')
})
