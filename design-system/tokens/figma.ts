import {channelsOf} from '../identity/colour.ts'
import {looks} from './dtcg.ts'
import {type Identity, inkRoles} from './identity.ts'
import {themesOf} from './siteThemes.ts'
import {scale, type Theme} from './themes.ts'

/** A value of a variable: a colour with channels from 0 to 1, or a number of pixels. */
type Value = {readonly r: number; readonly g: number; readonly b: number; readonly a: 1} | number

/** What Figma takes to make variables: the body of its request for many variables at once, with temporary ids. */
export interface FigmaVariables {
  readonly variableCollections: readonly {action: 'CREATE'; id: string; name: string; initialModeId: string}[]
  readonly variableModes: readonly {action: 'CREATE' | 'UPDATE'; id: string; name: string; variableCollectionId: string}[]
  readonly variables: readonly {
    action: 'CREATE'
    id: string
    name: string
    variableCollectionId: string
    resolvedType: 'COLOR' | 'FLOAT'
    description?: string
    codeSyntax?: {WEB: string}
  }[]
  readonly variableModeValues: readonly {variableId: string; modeId: string; value: Value}[]
}

interface Variable {
  readonly name: string
  readonly values: readonly Value[]
  readonly code?: string
  readonly about?: string
}

/**
 * Returns the tokens of `identity` as variables of Figma: colours with a mode for each look, inks, and lengths in pixels (16 to the rem).
 * Fluid sizes take two modes, phone (360 px) and desk (1280 px).
 */
export function toFigma(identity: Identity): FigmaVariables {
  const themes = themesOf(identity)
  const names = Object.keys(looks) as (keyof typeof looks)[]
  const roles = (Object.keys(themes.light) as (keyof Theme)[]).flatMap((group) =>
    Object.keys(themes.light[group]).map((role) => ({
      name: `${group}/${role}`,
      code: `var(--ds-${group}-${role})`,
      values: names.map((look) => rgb((themes[look][group] as Readonly<Record<string, string>>)[role] ?? '')),
    })),
  )
  const sizes = Object.entries(scale.size).map(([step, {min, max}]) => ({
    name: `text/size/${step}`,
    code: `var(--ds-text-size-${step})`,
    values: [min * 16, max * 16],
  }))
  const spaces = Object.entries(scale.space).map(([step, value]) => ({
    name: `space/${step}`,
    code: `var(--ds-space-${step})`,
    values: [value * 16, value * 16],
  }))
  const inks = inkRoles.map((role) => {
    const {srgb, zh, en, name} = identity.inks[role]
    return {name: `paint/${role}`, about: `${zh} ${en}, ${name}`, values: [rgb(srgb)]}
  })
  return together([
    collection(
      'Colour',
      names.map((look) => looks[look].context),
      'COLOR',
      roles,
    ),
    collection('Paint', ['paint'], 'COLOR', inks),
    collection('Length', ['phone', 'desk'], 'FLOAT', [...spaces, ...sizes]),
  ])
}

function rgb(hex: string): Value {
  const [r, g, b] = channelsOf(hex).map((channel) => Math.round((channel / 255) * 10_000) / 10_000) as [number, number, number]
  return {r, g, b, a: 1}
}

function collection(
  name: string,
  modes: readonly string[],
  resolvedType: 'COLOR' | 'FLOAT',
  variables: readonly Variable[],
): FigmaVariables {
  const id = name.toLowerCase()
  const modeIds = modes.map((mode) => `${id}-${mode}`)
  return {
    variableCollections: [{action: 'CREATE', id, name, initialModeId: modeIds[0] ?? id}],
    // The first mode comes with its collection and is only named.
    variableModes: modes.map((mode, i) => ({
      action: i === 0 ? 'UPDATE' : 'CREATE',
      id: modeIds[i] ?? mode,
      name: mode,
      variableCollectionId: id,
    })),
    variables: variables.map((one) => ({
      action: 'CREATE',
      id: one.name,
      name: one.name,
      variableCollectionId: id,
      resolvedType,
      ...(one.about !== undefined && {description: one.about}),
      ...(one.code !== undefined && {codeSyntax: {WEB: one.code}}),
    })),
    variableModeValues: variables.flatMap((one) => one.values.map((value, i) => ({variableId: one.name, modeId: modeIds[i] ?? '', value}))),
  }
}

const together = (all: readonly FigmaVariables[]): FigmaVariables => ({
  variableCollections: all.flatMap((one) => one.variableCollections),
  variableModes: all.flatMap((one) => one.variableModes),
  variables: all.flatMap((one) => one.variables),
  variableModeValues: all.flatMap((one) => one.variableModeValues),
})
