import {expect, test} from 'vitest'
import {run as command} from '../../../points/command/command.ts'

async function run(...words: string[]) {
  let [out, problems] = ['', '']
  const status = await command(['quiz', ...words], {
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

test('a seed gives ten questions of the book that is asked for, and a key with their clauses', async () => {
  const {status, out} = await run('--seed', '2026-12', '--book', 'software', '--locale', 'en')
  expect(status).toBe(0)
  expect(out.match(/^\d+\. /gm)).toHaveLength(10)
  expect(out.split('Key\n')[1]?.match(/^\d+ [A-D] SW-[A-Z]+-\d{3}$/gm)).toHaveLength(10)
})

test.each([
  ['--seed', '二〇二六 年'],
  ['--seed', 'a'.repeat(41)],
  ['--book', 'cookery'],
])('%s %s is wrong use', async (option, value) => {
  expect((await run(option, value)).status).toBe(2)
})
