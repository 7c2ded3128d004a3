import {isGroup, type Json} from './json.ts'

/** Where a value stands in a spec: names of fields, numbers of rows. */
export type Path = readonly (string | number)[]

/** Returns the value at `path`; undefined if there is none. */
export function valueAt(spec: Json | undefined, path: Path): Json | undefined {
  let value = spec
  for (const step of path) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(step)]
    else if (isGroup(value) && Object.hasOwn(value, step)) value = value[step]
    else return undefined
  }
  return value
}

/** Returns `spec` with `value` at `path`, without the field if `value` is undefined. A group on the way that is not there is made. */
export function withValue(spec: Json | undefined, path: Path, value: Json | undefined): Json {
  const [step, ...rest] = path
  if (step === undefined) return value ?? null
  const inner = rest.length > 0 ? withValue(valueAt(spec, [step]), rest, value) : value
  if (Array.isArray(spec)) {
    const rows = [...(spec as readonly Json[])]
    if (inner === undefined) rows.splice(Number(step), 1)
    else rows[Number(step)] = inner
    return rows
  }
  const {[step]: _, ...others} = isGroup(spec) ? spec : {}
  if (inner === undefined) return others
  // A field keeps its place, so that the YAML of a spec does not jump about while it is written.
  return isGroup(spec) && Object.hasOwn(spec, step) ? {...spec, [step]: inner} : {...others, [step]: inner}
}

/** Returns `spec` with the row at `path` moved by `by` places: 1 down, -1 up. At an end it stays. */
export function withMoved(spec: Json, path: Path, by: number): Json {
  const [list, row] = [valueAt(spec, path.slice(0, -1)), Number(path.at(-1))]
  if (!Array.isArray(list)) return spec
  const rows = [...(list as readonly Json[])]
  const to = row + by
  if (to < 0 || to >= rows.length) return spec
  rows.splice(to, 0, ...rows.splice(row, 1))
  return withValue(spec, path.slice(0, -1), rows)
}

/** Returns `path` as problems name it: `destinations.0.text`. */
export const pathText = (path: Path): string => path.join('.')
