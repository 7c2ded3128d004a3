import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {examples} from '../../../../design-system/signs/examples/examples.ts'

const folder = new URL('../../../../design-system/signs/view/', import.meta.url)

test('every example has one story, in the file of its kind', () => {
  const told = readdirSync(folder)
    .filter((file) => file.endsWith('.stories.tsx'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/example\('([^']+)'\)/g)].map(([, id]) => id))
  expect(told.sort()).toEqual(Object.keys(examples).sort())
})
