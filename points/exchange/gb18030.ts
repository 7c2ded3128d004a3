/**
 * Returns `text` in GB18030, the encoding in which Chinese spreadsheets open a CSV that does not say what it is.
 *
 * The platform decodes GB18030 and encodes nothing but UTF-8, so its own tables are read the other way round: every code of two bytes, and
 * every one of four bytes for the rest of the first plane; characters beyond it follow from a formula of GB 18030-2022. Half of a surrogate
 * pair, which no encoding holds, becomes a question mark.
 */
export function toGb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0
    if (point < 0x80) bytes.push(point)
    else if (point > 0xffff) bytes.push(...fourBytes(firstAstral + point - 0x10000))
    else bytes.push(...(table().get(char) ?? [0x3f]))
  }
  return Uint8Array.from(bytes)
}

/** Place of U+10000 among the codes of four bytes: 90 30 81 30. */
const firstAstral = 189_000
/** Places of the first plane among them, from 81 30 81 30 to 84 31 A4 39. */
const inFirstPlane = 39_420

const fourBytes = (place: number): [number, number, number, number] => [
  0x81 + Math.floor(place / 12_600),
  0x30 + (Math.floor(place / 1260) % 10),
  0x81 + (Math.floor(place / 10) % 126),
  0x30 + (place % 10),
]

let known: ReadonlyMap<string, readonly number[]> | undefined

/** The codes of two bytes come last: where a character has both, that is the one which readers expect. */
function table(): ReadonlyMap<string, readonly number[]> {
  if (known) return known
  const codes = [...fourByteCodes(), ...twoByteCodes()]
  const decoder = new TextDecoder('gb18030')
  known = new Map(
    codes.flatMap((code) => {
      const char = decoder.decode(Uint8Array.from(code))
      return [...char].length === 1 && char !== '\uFFFD' ? [[char, code] as const] : []
    }),
  )
  return known
}

const fourByteCodes = () => Array.from({length: inFirstPlane}, (_, place) => fourBytes(place))

const twoByteCodes = () =>
  Array.from({length: 126}, (_, lead) =>
    Array.from({length: 191}, (_, trail) => [0x81 + lead, 0x40 + trail]).filter(([, trail]) => trail !== 0x7f),
  ).flat()
