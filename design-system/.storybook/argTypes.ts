import {components} from 'virtual:component-props'
import type {StrictArgTypes} from 'storybook/internal/csf'
import type {Prop} from '../guide/props.ts'

/** Returns the props of the component that stories with this title show, as Storybook's table and controls take them; none of a sign. */
export function argTypesOf(title: string): StrictArgTypes {
  const [part, component = ''] = title.split('/')
  const known = part === 'Interface' ? components[component] : undefined
  if (!known) return {}
  return Object.fromEntries(
    known.props
      .filter(({name}) => !name.includes('.'))
      .map((prop) => [
        prop.name,
        {
          name: prop.name,
          description: [known.guide.props[prop.name], prop.description].filter(Boolean).join(' '),
          type: {name: 'other' as const, value: prop.type, required: prop.required},
          table: {type: detailed(prop, known.props), ...(prop.usual !== undefined && {defaultValue: {summary: prop.usual}})},
          ...controlOf(prop),
        },
      ]),
  )
}

/** The type of a prop; of an object with its members below. */
function detailed({name, type}: Prop, props: readonly Prop[]) {
  const members = props.filter((one) => one.name.startsWith(`${name}.`) || one.name.startsWith(`${name}[].`))
  if (members.length === 0) return {summary: type}
  return {summary: type, detail: members.map((one) => `${one.name}${one.required ? '' : '?'}: ${one.type}`).join('\n')}
}

function controlOf({type}: Prop) {
  const literals = type.split(' | ')
  if (literals.every((literal) => /^'[^']*'$/.test(literal)))
    return {control: {type: 'select' as const}, options: literals.map((literal) => literal.slice(1, -1))}
  if (literals.every((literal) => /^\d+$/.test(literal))) return {control: {type: 'select' as const}, options: literals.map(Number)}
  if (type === 'boolean') return {control: {type: 'boolean' as const}}
  if (type === 'number') return {control: {type: 'number' as const}}
  if (type === 'string') return {control: {type: 'text' as const}}
  if (type.startsWith('object')) return {control: {type: 'object' as const}}
  return {control: false as const}
}
