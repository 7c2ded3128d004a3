import {expect, test} from 'vitest'
import {toDtcg} from '../../../design-system/tokens/dtcg.ts'
import {themesOf} from '../../../design-system/tokens/siteThemes.ts'
import {scale} from '../../../design-system/tokens/themes.ts'
import {cunbiao} from '../../support/cunbiao.ts'

type Node = {readonly [key: string]: unknown}
const isGroup = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every token with its path and the type that it has or inherits. */
function* tokens(node: Node, path: readonly string[] = [], inherited?: unknown): Generator<{path: string; type: unknown; value: unknown}> {
  const type = node.$type ?? inherited
  if ('$value' in node) yield {path: path.join('.'), type, value: node.$value}
  for (const [name, child] of Object.entries(node)) if (!name.startsWith('$') && isGroup(child)) yield* tokens(child, [...path, name], type)
}

const {light, dark} = themesOf(cunbiao)
const json = JSON.parse(JSON.stringify(toDtcg(cunbiao))) as Node
const all = [...tokens(json)]

test('every token has a type, and a value of the shape that its type asks for', () => {
  const shapes: Record<string, (value: unknown) => boolean> = {
    color: (value) =>
      isGroup(value) &&
      value.colorSpace === 'srgb' &&
      (value.components as number[]).length === 3 &&
      (value.components as number[]).every((part) => part >= 0 && part <= 1) &&
      /^#[0-9a-f]{6}$/.test(String(value.hex)),
    dimension: (value) => isGroup(value) && typeof value.value === 'number' && (value.unit === 'px' || value.unit === 'rem'),
    number: (value) => typeof value === 'number',
    fontWeight: (value) => typeof value === 'number' && value >= 1 && value <= 1000,
    fontFamily: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  }
  for (const {path, type, value} of all) expect(shapes[String(type)]?.(value), `${path} as ${type}`).toBe(true)
})

test('names hold no character that the format reserves', () => {
  for (const {path} of all) for (const name of path.split('.')) expect(name).toMatch(/^[^${}.][^{}.]*$/)
})

test('both themes hold the same tokens', () => {
  const under = (theme: string) => all.filter(({path}) => path.startsWith(`${theme}.`)).map(({path}) => path.slice(theme.length))
  expect(under('dark')).toEqual(under('light'))
  const count = (theme: object) => Object.values(theme).flatMap((group) => Object.keys(group as object)).length
  expect(under('light')).toHaveLength(count(light))
  expect(count(dark)).toBe(count(light))
})

test('an ink carries what a workshop needs', () => {
  const {srgb, cmyk, lrv, name, ral, pantone} = cunbiao.inks.ground
  expect(json.ink).toMatchObject({ground: {$value: {hex: srgb.toLowerCase()}, $extensions: {cunbiao: {cmyk, lrv, name, ral, pantone}}}})
})

test('a fluid size is told as its two ends', () => {
  const size = scale.size.display
  expect(json.text).toMatchObject({
    size: {display: {min: {$value: {value: size.min, unit: 'rem'}}, max: {$value: {value: size.max, unit: 'rem'}}}},
  })
})

test('a colour is the same number in components and digits', () => {
  const white = all.find(({path}) => path === 'ink.on-ground')
  expect(white?.value).toEqual({colorSpace: 'srgb', components: [1, 1, 1], hex: '#ffffff'})
})
