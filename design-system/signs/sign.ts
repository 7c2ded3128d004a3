import {z} from 'zod'
import {signKinds as kindNames} from '../../handbooks/hardware/parts.ts'
import {show} from '../../handbooks/problem.ts'
import {readYaml} from '../../handbooks/yaml.ts'
import {cunbiao, type Identity} from '../tokens/identity.ts'
import {drawLayout} from './draw.ts'
import type {Drawing} from './drawing.ts'
import {fasciaSchema, layoutFascia} from './kinds/fascia.ts'
import type {Layout} from './layout.ts'
import {type Glossary, textSchema} from './spec.ts'
import type {Fonts} from './text.ts'

const schema = (glossary: Glossary) => {
  const text = textSchema(glossary)
  return z.discriminatedUnion('kind', [fasciaSchema(text)], {
    error: ({input}) => {
      const kind = input !== null && typeof input === 'object' && 'kind' in input ? input.kind : undefined
      return `${show(kind)} is not a kind of sign; use one of ${Object.keys(kindNames).join(', ')}`
    },
  })
}

/** What an author asks for: one sign of some kind. */
export type SignSpec = z.output<ReturnType<typeof schema>>

/**
 * Returns the sign described by the YAML in `text`. Terms are looked up in `glossary`.
 *
 * @throws InputError naming `source`, and the line and field of every problem in it.
 */
export const readSignSpec = (source: string, text: string, glossary: Glossary = {}): SignSpec => readYaml(source, text, schema(glossary))

/**
 * Returns the layout of any sign.
 *
 * @throws InputError if the message does not fit, or holds a character that the font lacks.
 */
export function layoutSign(spec: SignSpec, fonts: Fonts): Layout {
  switch (spec.kind) {
    case 'fascia':
      return layoutFascia(spec, fonts)
  }
}

/**
 * Returns the drawing of any sign: the one door into this folder for pages, stories, scripts and tests.
 *
 * @throws InputError if the message does not fit, or holds a character that the font lacks.
 */
export const drawSign = (spec: SignSpec, fonts: Fonts, identity: Identity = cunbiao): Drawing =>
  drawLayout(layoutSign(spec, fonts), fonts, identity)
