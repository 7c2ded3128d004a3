import type {Meta, StoryObj} from '@storybook/react-vite'
import type {StrictArgTypes} from 'storybook/internal/csf'
import {isSignKind, type SignKind} from '../../handbooks/hardware/parts.ts'
import type {LiveSetting} from '../browser/live-sign.ts'
import {type Field, formOf} from '../signs/docs/formFields.ts'
import {isGroup, type Json} from '../signs/docs/json.ts'
import {kindJsonSchema} from '../signs/docs/jsonSchema.ts'
import {type Path, pathText, valueAt, withValue} from '../signs/docs/specValue.ts'
import {type ExampleId, examples} from '../signs/examples/examples.ts'
import {golden} from '../signs/view/goldens.ts'
import {LiveStory} from './LiveStory.tsx'
import {openGround} from './signGround.ts'

/** A field that has a control: where it stands in the spec, and what it lies in. */
interface Leaf {
  readonly path: Path
  readonly field: Field
  readonly within: string
}

/** Returns what the stories of a kind share: controls for every field of its schema, and a sign that follows them. */
export function signMeta(kind: SignKind): Omit<Meta, 'title'> {
  const leaves = leavesOf(formOf(plain(kindJsonSchema(kind, {}))))
  const setting: LiveSetting = {words: said, governing: [], english: true, open: openGround}
  return {
    parameters: {kind},
    argTypes: Object.fromEntries(leaves.map((leaf) => [pathText(leaf.path), argTypeOf(leaf)])),
    render: (args, {parameters: {example}}) => (
      <LiveStory key={String(example)} svg={golden(example as ExampleId)} spec={specOf(kind, leaves, args)} setting={setting} />
    ),
  }
}

/** Returns the story of an example. A test sees to it that each has one. */
export function example(id: ExampleId): StoryObj {
  const spec = plain(examples[id])
  const kind = isGroup(spec) ? String(spec.kind) : ''
  const leaves = isSignKind(kind) ? leavesOf(formOf(plain(kindJsonSchema(kind, {})))) : []
  const args = leaves.flatMap(({path}) => {
    const value = valueAt(spec, path)
    return value === undefined ? [] : [[pathText(path), value] as const]
  })
  return {args: Object.fromEntries(args), parameters: {example: id}}
}

/** Messages are taken apart into their lines; lists and other variants are edited as they stand in YAML. */
function leavesOf(field: Field, path: Path = [], within = ''): Leaf[] {
  if (field.type === 'fixed') return []
  const leaf = {path, field, within}
  if (field.type === 'group')
    return field.fields.flatMap((one) => leavesOf(one, [...path, one.key], field.title ? `${field.title.zh} ${field.title.en}` : within))
  if (field.type !== 'variants') return [leaf]
  const message = field.variants.find((variant) => variant.type === 'group' && variant.message)
  return message && field.message ? leavesOf({...message, title: field.title}, path, within) : [leaf]
}

function argTypeOf({path, field, within}: Leaf): StrictArgTypes[string] {
  const {title, about, unit, clause, optional} = field
  const range = field.type === 'number' ? [field.least, field.most].map((bound) => bound ?? '').join('–') : ''
  return {
    name: title ? `${title.zh} ${title.en}` : pathText(path),
    description: [about?.zh, about?.en, clause].filter(Boolean).join(' '),
    type: {name: 'other', value: field.type, required: !optional},
    table: {
      type: {summary: [field.type, range === '–' ? '' : range, unit].filter(Boolean).join(' ')},
      ...(within && {category: within}),
    },
    ...controlOf(field),
  }
}

function controlOf(field: Field): Pick<StrictArgTypes[string], 'control' | 'options'> {
  switch (field.type) {
    case 'words':
      return {control: {type: 'text'}}
    case 'number': {
      const bounds = {...(field.least !== undefined && {min: field.least}), ...(field.most !== undefined && {max: field.most})}
      return {control: {type: 'number', ...bounds}}
    }
    case 'choice':
      return {control: {type: 'select'}, options: [...field.values]}
    case 'flag':
      return {control: {type: 'boolean'}}
    default:
      return {control: {type: 'object'}}
  }
}

/** Returns the spec that the controls say: a field that is empty is left out. */
function specOf(kind: SignKind, leaves: readonly Leaf[], args: Readonly<Record<string, unknown>>): Json {
  return leaves.reduce<Json>(
    (spec, {path}) => {
      const value = args[pathText(path)]
      return value === undefined || value === '' || value === null ? spec : withValue(spec, path, plain(value))
    },
    {kind},
  )
}

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value))

const said = {
  counts: '符合 Pass {pass}，注意 Note {warn}，不符合 Fail {fail}',
  stale: '图还是改之前的样子。 The picture is as it was before.',
  draw: '',
  glyphs: '字形没有取到：要和网站一起看。 Shapes of characters did not arrive: they come with the site.',
  rest: '绘图程序出了错。 Drawing failed.',
  size: '{width} × {height} mm',
}
