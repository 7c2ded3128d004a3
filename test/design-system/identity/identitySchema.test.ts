import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {identityJsonSchema} from '../../../design-system/identity/identitySchema.ts'
import {identityIds, shippedFile} from '../../../design-system/identity/loadIdentity.ts'

const valid = new Ajv({strict: false}).compile(identityJsonSchema())
const given = (id: string) => parse(readFileSync(shippedFile(id).path, 'utf8')) as {inks: {ground: {srgb: string}}}

test.each(identityIds())('an editor finds nothing wrong in the identity %s', (id) => {
  valid(given(id))
  expect(valid.errors).toBe(null)
})

test('an editor marks a colour that is none, and a field that there is not', () => {
  const identity = given('cunbiao')
  identity.inks.ground.srgb = 'teal'
  expect(valid(identity)).toBe(false)
  expect(valid({...given('cunbiao'), logo: 'x.png'})).toBe(false)
})

/** Every field of a schema with its title, except names in two languages, which say themselves. */
function* fields(part: unknown, path = ''): Generator<[path: string, title: unknown]> {
  const {properties, anyOf} = part as {properties?: Record<string, {title?: unknown}>; anyOf?: unknown[]}
  for (const [name, inside] of Object.entries(properties ?? {})) {
    yield [`${path}.${name}`, inside.title]
    yield* fields(inside, `${path}.${name}`)
  }
  for (const one of anyOf ?? []) yield* fields(one, path)
}

test('every field is explained in both languages', () => {
  const bare = [...fields(identityJsonSchema())].filter(([path, title]) => title === undefined && !/\.(zh|en|ratio|source)$/.test(path))
  expect(bare).toEqual([])
})
