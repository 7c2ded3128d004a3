import {expect, test} from 'vitest'
import {run as command} from '../../../points/command/command.ts'

async function run(...words: string[]) {
  let [out, problems] = ['', '']
  const status = await command(['due', ...words], {
    standing: '.',
    out: (text) => {
      out += text
    },
    err: (text) => {
      problems += text
    },
  })
  return {status, out, problems}
}

test('a due date is told first, then where the common mistakes come to', async () => {
  expect(await run('2026-09-24', '4')).toMatchObject({
    status: 0,
    out: '2026-10-08\n  not by calendar days 2026-09-28, nor without the public holidays 2026-09-30, nor with the first day counted 2026-09-30 (3 common mistakes)\n',
  })
})

test('past New Year’s Eve an earliest day is told, with what is lacking', async () => {
  const {status, out} = await run('2026-12-15', '15')
  expect(status).toBe(0)
  expect(out).toBe(
    'not before 2027-01-04: the notice on the holidays of 2027 is not in handbooks/register/calendar.yaml, so no certain day can be given\n',
  )
})

test('every day is listed where that is asked for', async () => {
  const {out} = await run('2026-09-24', '2', '--calendar-days', '--days')
  expect(out).toBe(
    '2026-09-28\n  its last day, 2026-09-26, is a day off\n  2026-09-25  中秋节  1\n  2026-09-26  中秋节  2\n  2026-09-27  中秋节\n  2026-09-28  weekday\n',
  )
})

test.each([
  ['24.9.', '5', '"24.9." is not a date; write it as 2026-03-31'],
  ['0026-09-24', '5', '"0026-09-24" is not of the years 1900 to 2199; correct the year'],
  ['2026-09-24', '0', 'give a whole number from 1 to 250'],
  ['2026-09-24', '251', 'give a whole number from 1 to 250'],
  ['2026-09-24', '2.5', 'give a whole number from 1 to 250'],
])('due %s %s is refused as wrong use', async (date, days, why) => {
  const {status, out, problems} = await run(date, days)
  expect([status, out]).toEqual([2, ''])
  expect(problems).toContain(why)
})

test('a year without any calendar is one error', async () => {
  expect(await run('2020-05-06', '3')).toMatchObject({status: 1, out: '', problems: expect.stringContaining('has no 2020')})
})
