/** Traditional character to Simplified. */
export type FoldTable = Readonly<Record<string, string>>

/** Returns `text` as it is compared: NFKC, lower case, without tone marks, ü as v, Traditional characters folded, white space single. */
export const fold = (text: string, table: FoldTable) =>
  [...plain(text)]
    .map((c) => table[c] ?? c)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Folds character by character, so that the result is as long as `text` and places in one are places in the other. */
export const foldInPlace = (text: string, table: FoldTable) =>
  text
    .replaceAll(/\s/g, ' ')
    .replaceAll(/[^\x20-\x40\x5b-\x7e]/gu, (c) =>
      c >= '\u4e00' && c <= '\u9fff' ? (table[c] ?? c) : fold(c, table).slice(0, c.length).padEnd(c.length),
    )

const plain = (text: string) =>
  /^[\x20-\x7e]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFD')
        .replace(/u(\p{M}*)\u0308(\p{M}*)/gu, 'v')
        .replace(/(?<=[a-z])\p{M}+/gu, '')
        .normalize('NFC')
        .replaceAll('’', "'")

/**
 * Returns a clause id or the number of a standard without what people leave out or write otherwise:
 * HW-SIGN-010 and hwsign10, GB/T 31521-2015 and gbt315212015 are the same.
 */
export const compact = (folded: string) => folded.replaceAll(/[^\p{L}\p{N}]/gu, '').replace(/(?<=[a-z])0+(?=\d)/, '')
