/** The formats in which the directory is given. */
export type PointsFormat = 'csv' | 'geojson' | 'json'

/** Returns the directory in `text` with those points alone whose ids are in `ids`; all that is said of the whole stays. */
export async function onlyThose(ids: ReadonlySet<string>, format: PointsFormat, text: string): Promise<string> {
  if (format === 'csv') {
    // Loaded when asked for: most readers filter and download nothing.
    const {default: papa} = await import('papaparse')
    const [head = [], ...rows] = papa.parse<string[]>(text.replace('\uFEFF', ''), {skipEmptyLines: true}).data
    const id = head.indexOf('id')
    return `\uFEFF${papa.unparse([head, ...rows.filter((row) => ids.has(row[id] ?? ''))], {newline: '\r\n'})}\r\n`
  }
  const whole: {points?: {id: string}[]; features?: {id: string}[]} = JSON.parse(text)
  const only = <T extends {id: string}>(all: readonly T[] | undefined) => all?.filter((one) => ids.has(one.id))
  return `${JSON.stringify({...whole, ...(format === 'json' ? {points: only(whole.points)} : {features: only(whole.features)})}, null, 1)}\n`
}
