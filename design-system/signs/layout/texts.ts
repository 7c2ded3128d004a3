import type {SignText} from './spec.ts'

/** A message of a sign and the path at which the spec holds it, such as `destinations.0.text`. */
export interface PlacedText {
  readonly at: string
  readonly text: SignText
}

/** Returns every message of `spec` in the order in which the spec lists them. */
export function textsOf(spec: object): PlacedText[] {
  const found: PlacedText[] = []
  mapTexts(spec, (text, at) => {
    found.push({at, text})
    return text
  })
  return found
}

/** Returns `spec` with each message replaced by what `to` makes of it. Nothing else changes. */
export const mapTexts = <Spec extends object>(spec: Spec, to: (text: SignText, at: string) => SignText): Spec => visit(spec, '', to) as Spec

function visit(value: unknown, at: string, to: (text: SignText, at: string) => SignText): unknown {
  const path = (key: string | number) => (at === '' ? `${key}` : `${at}.${key}`)
  if (Array.isArray(value)) return value.map((item, i) => visit(item, path(i), to))
  if (value === null || typeof value !== 'object') return value
  if (isText(value)) return to(value, at)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, path(key), to)]))
}

const isText = (value: object): value is SignText => 'zh' in value && typeof value.zh === 'string'
