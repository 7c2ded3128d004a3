/** Which kind of file `bytes` are of, so far as a reader of text in UTF-8 can be told better than that they are none. */
export interface Foreign {
  /** What they are, as `is …` goes on. */
  readonly is: string
  readonly cure: string
}

const asUtf8 = 'save the file as UTF-8: in Excel or WPS as “CSV UTF-8”, in an editor by “save with encoding”'

/** The first bytes of files that are no text, though somebody may have given them the name of one. */
const marks: readonly (readonly [bytes: readonly number[], foreign: Foreign])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    {is: 'a workbook (XLSX) or another archive under a wrong name', cure: 'open it in Excel or WPS and save it as “CSV UTF-8”'},
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    {is: 'a workbook of the old kind (XLS) under a wrong name', cure: 'open it in Excel or WPS and save it as “CSV UTF-8”'},
  ],
  [[0x25, 0x50, 0x44, 0x46], {is: 'a PDF under a wrong name', cure: 'get the list from which it was printed'}],
  [[0xff, 0xfe], {is: 'UTF-16', cure: asUtf8}],
  [[0xfe, 0xff], {is: 'UTF-16', cure: asUtf8}],
]

/** Returns what `bytes` are whose first bytes say it: a workbook, a PDF, UTF-16; undefined if they say nothing. */
export const markedAs = (bytes: Uint8Array): Foreign | undefined => marks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1]

/**
 * Returns what `bytes` are, which are no UTF-8: GB18030 (GBK, GB 2312) if all of it can be read so and most of its characters are the
 * common ones, which UTF-8 read in this way has not; undefined if that too says nothing.
 */
export function foreignIn(bytes: Uint8Array): Foreign | undefined {
  return commonShare(bytes) > 0.5 && isGb18030(bytes) ? {is: 'GB18030 (GBK), not UTF-8', cure: asUtf8} : undefined
}

/** Of the characters of two bytes, how many are Chinese marks or characters of the first level of GB 2312. */
function commonShare(bytes: Uint8Array): number {
  let [all, common] = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const [lead = 0, trail = 0] = [bytes[i], bytes[i + 1]]
    if (lead < 0x81) continue
    all++
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common++
    i++
  }
  return all === 0 ? 0 : common / all
}

function isGb18030(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('gb18030', {fatal: true}).decode(bytes) !== ''
  } catch {
    return false
  }
}
