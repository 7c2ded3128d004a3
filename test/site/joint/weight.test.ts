import {expect, test} from 'vitest'
import {elementOf} from '../../support/element.ts'

test('the script of the planner stays under 15 kB; what reads YAML and writes calendars comes when it is asked for', async () => {
  const {bytes, files, later} = await elementOf('site/joint/joint-plan.ts')
  expect(files.filter((file) => /node_modules/.test(file))).toEqual([])
  expect(bytes).toBeLessThan(15_000)
  expect(later).toBeGreaterThan(1)
})
