import type {InBoth} from '../../../handbooks/language/both.ts'
import {type Field, variantOf} from './formFields.ts'
import {isGroup, type Json} from './json.ts'
import type {Path} from './specValue.ts'

/** Words that a spec holds, and what they are. */
export interface WordField {
  readonly path: Path
  readonly label: InBoth
  readonly value: string
  readonly most: number | undefined
}

/** Returns the words of `spec` in the order of its form, each with the names of what it lies in: what one would change first. */
export function wordFields(form: Field, spec: Json): WordField[] {
  return inside(form, spec, [], [])
}

function inside(field: Field, value: Json | undefined, path: Path, names: readonly InBoth[]): WordField[] {
  if (value === undefined) return []
  const own = field.title && !names.some(({zh}) => zh === field.title?.zh) ? [...names, field.title] : names
  switch (field.type) {
    case 'words':
      if (typeof value !== 'string' || field.date || own.length === 0) return []
      return [{path, value, most: field.most, label: {zh: own.map(({zh}) => zh).join(' · '), en: own.map(({en}) => en).join(' · ')}}]
    case 'group':
      return field.fields.flatMap((one) => inside(one, isGroup(value) ? value[one.key] : undefined, [...path, one.key], own))
    case 'list': {
      const rows: readonly Json[] = Array.isArray(value) ? value : []
      return rows.flatMap((row, i) => inside(field.row, row, [...path, i], [...own.slice(0, -1), ...numbered(own.at(-1), i + 1)]))
    }
    case 'variants': {
      const variant = field.variants[variantOf(field.variants, value)]
      return variant ? inside(variant, value, path, own) : []
    }
    default:
      return []
  }
}

const numbered = (name: InBoth | undefined, n: number): InBoth[] => (name ? [{zh: `${name.zh}${n}`, en: `${name.en} ${n}`}] : [])
