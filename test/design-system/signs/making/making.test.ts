import {expect, test} from 'vitest'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {makingOf, type SignSpec} from '../../../../design-system/signs/sign.ts'

const specs: readonly SignSpec[] = Object.values(examples)

test('a sign is made by what its spec says it is: a rotating banner of cloth, a service star of a plate', () => {
  const made = specs.flatMap((spec) => (spec.kind === 'honour' ? [[spec.form, makingOf(spec.kind, spec).material]] : []))
  expect(Object.fromEntries(made)).toEqual({banner: 'cloth', star: 'acrylic'})
})

test('a directional sign hangs, stands or is fixed to a wall as its spec says', () => {
  const mounts = specs.flatMap((spec) => (spec.kind === 'directional' ? [[spec.mount, makingOf(spec.kind, spec).mount] as const] : []))
  expect(mounts).not.toEqual([])
  for (const [asked, mount] of mounts) expect(mount).toBe({suspended: 'suspended', post: 'post', wall: 'wall plate'}[asked ?? 'wall'])
})
