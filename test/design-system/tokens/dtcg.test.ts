import {expect, test} from 'vitest'
import {vars} from '../../../design-system/tokens/contract.css.ts'
import {looks} from '../../../design-system/tokens/dtcg.ts'
import {toFigma} from '../../../design-system/tokens/figma.ts'
import {themesOf} from '../../../design-system/tokens/siteThemes.ts'
import {themeRules} from '../../../design-system/tokens/themeRules.ts'
import {scale} from '../../../design-system/tokens/themes.ts'
import {tokenFiles} from '../../../design-system/tokens/tokenFiles.ts'
import {cunbiao} from '../../support/cunbiao.ts'

type Node = {readonly [key: string]: unknown}
const isGroup = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every token with its path and the type that it has or inherits. */
function* tokens(node: Node, path: readonly string[] = [], inherited?: unknown): Generator<{path: string; type: unknown; value: unknown}> {
  const type = node.$type ?? inherited
  if ('$value' in node) yield {path: path.join('.'), type, value: node.$value}
  for (const [name, child] of Object.entries(node)) if (!name.startsWith('$') && isGroup(child)) yield* tokens(child, [...path, name], type)
}

const files = tokenFiles(cunbiao, [
  {name: 'relief', unit: 'mm', min: 0.8, max: 1.5, clause: 'HW-SIGN-067', zh: '凸起', en: 'Relief'},
  {name: 'hanzi', unit: 'mm/m', min: 8, clause: 'HW-SIGN-010', zh: '字高', en: 'Height'},
])
const parsed = (name: string) => JSON.parse(files.find((file) => file.name === name)?.text ?? 'null') as Node
const json = parsed('base.tokens.json')
const contexts = Object.values(looks).map(({context}) => context)
const all = [...tokens(json), ...contexts.flatMap((context) => [...tokens(parsed(`${context}.tokens.json`))])]

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

test('every look holds the same tokens, and none of the base', () => {
  const paths = (name: string) => [...tokens(parsed(name))].map(({path}) => path)
  const light = paths('light.tokens.json')
  expect(light).toHaveLength(Object.values(themesOf(cunbiao).light).flatMap((group) => Object.keys(group as object)).length)
  for (const context of contexts) expect(paths(`${context}.tokens.json`)).toEqual(light)
  expect(paths('base.tokens.json').filter((path) => light.includes(path))).toEqual([])
})

test('the resolver has what version 2025.10 requires, and everything that it points at stands beside it', () => {
  const resolver = parsed('cunbiao.resolver.json')
  expect(resolver.version).toBe('2025.10')
  expect(resolver.resolutionOrder).toEqual([{$ref: '#/sets/base'}, {$ref: '#/modifiers/look'}])
  const {sets, modifiers} = resolver as {
    sets: {base: {sources: {$ref: string}[]}}
    modifiers: {look: {default: string; contexts: Record<string, {$ref: string}[]>}}
  }
  expect(Object.keys(modifiers.look.contexts)).toEqual(['light', 'dark', 'light-more-contrast', 'dark-more-contrast'])
  expect(modifiers.look.contexts).toHaveProperty([modifiers.look.default])
  for (const {$ref} of [...sets.base.sources, ...Object.values(modifiers.look.contexts).flat()])
    expect(files.map(({name}) => name)).toContain($ref)
})

test('a millimetre is a number that says its unit and its clause, for each bound that the clause has', () => {
  const {millimetre} = json as {millimetre: Record<string, Record<string, unknown>>}
  expect(millimetre.relief).toEqual({
    min: {$value: 0.8, $description: '凸起 Relief (mm, HW-SIGN-067)', $extensions: {cunbiao: {unit: 'mm', clause: 'HW-SIGN-067'}}},
    max: {$value: 1.5, $description: '凸起 Relief (mm, HW-SIGN-067)', $extensions: {cunbiao: {unit: 'mm', clause: 'HW-SIGN-067'}}},
  })
  expect(Object.keys(millimetre.hanzi ?? {})).toEqual(['min'])
})

test('the style sheet sets every variable of the contract, and each look every colour', () => {
  const names = (group: object): string[] => Object.values(group).flatMap((value) => (typeof value === 'string' ? [value] : names(value)))
  const asked = names(vars).map((name) => name.slice('var('.length, -1))
  const [first, ...rest] = themeRules(cunbiao)
  expect(Object.keys(first?.vars ?? {}).sort()).toEqual(asked.sort())
  const colour = asked.filter((name) => /^--ds-(surface|on|ink|line)-/.test(name))
  const recoloured = rest.filter((rule) => '--ds-surface-page' in rule.vars)
  expect(recoloured).toHaveLength(8)
  for (const rule of recoloured) expect(Object.keys(rule.vars).sort()).toEqual(colour)
  const css = files.find(({name}) => name === 'tokens.css')?.text ?? ''
  expect(css).toContain(':root {\n  --ds-surface-page: #FFFFFF;')
  expect(css).toContain('@media screen and (prefers-color-scheme: dark) {\n  :root:not([data-theme="light"]) {')
  expect(css.split('{')).toHaveLength(css.split('}').length)
})

test('the module gives the values that the style sheet gives, and its types name them all', async () => {
  const [script, types] = ['tokens.js', 'tokens.d.ts'].map((name) => files.find((file) => file.name === name)?.text ?? '') as [
    string,
    string,
  ]
  const {tokens: told} = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as {
    tokens: {color: Record<string, {surface: {page: string}}>; millimetre: {relief: {max: number}}}
  }
  expect(told.color.dark?.surface.page).toBe(themesOf(cunbiao).dark.surface.page)
  expect(told.millimetre.relief.max).toBe(1.5)
  expect(types).toContain('readonly "relief": {readonly "unit": string; readonly "min": number; readonly "max": number;')
})

test('Figma is given a mode for each look, and a value of each variable in each mode of its collection', () => {
  const figma = toFigma(cunbiao)
  const modes = (id: string) => figma.variableModes.filter((mode) => mode.variableCollectionId === id).map((mode) => mode.id)
  expect(modes('colour')).toEqual(contexts.map((context) => `colour-${context}`))
  for (const {id, initialModeId} of figma.variableCollections) expect(modes(id)[0]).toBe(initialModeId)
  for (const {id, variableCollectionId} of figma.variables)
    expect(figma.variableModeValues.filter(({variableId}) => variableId === id).map(({modeId}) => modeId)).toEqual(
      modes(variableCollectionId),
    )
  const accent = figma.variableModeValues.find(({variableId}) => variableId === 'surface/accent')
  expect(accent?.value).toEqual({r: 0.0431, g: 0.2902, b: 0.3333, a: 1})
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
