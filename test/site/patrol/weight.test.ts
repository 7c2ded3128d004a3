import {expect, test} from 'vitest'
import {elementOf} from '../../support/element.ts'

test('the script of patrols stays under 15 kB, and has neither clauses nor schemas in it', async () => {
  const {bytes, files, later} = await elementOf('site/patrol/patrol-sheet.ts')
  expect(files.filter((file) => /node_modules|limits|schema\.ts|words\.ts|clause\.ts/.test(file))).toEqual([])
  expect(bytes).toBeLessThan(15_000)
  // What writes a calendar comes when it is asked for.
  expect(later).toBeGreaterThan(0)
})
