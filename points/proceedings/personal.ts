/** Digits with what people write between them: blanks, hyphens, dots, brackets. */
const run = /\d(?:[ \-.·()（）]{0,2}\d){6,}/g
const date = /^\d{4}[-.]\d{1,2}[-.]\d{1,2}$/
const address = /[\w.+-]+@[\w-]+\.\w+/
const titled = /\p{Script=Han}(?:先生|女士|小姐|大爷|大妈|大娘)|\b(?:Mr|Mrs|Ms|Miss)\b\.? ?\p{Lu}/u

/**
 * Returns what in `text` looks like personal data, as a message; undefined if nothing does: seven or more digits in a row, which may be the
 * number of a telephone, an identity card or an account, an address for letters by wire, or a person addressed by name. A date is none.
 *
 * It cannot tell every name: that posts are named and no persons is up to whoever writes.
 */
export function personalIn(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  const number = [...plain.matchAll(run)].map(([found]) => found).find((found) => !date.test(found))
  const found = number ?? address.exec(plain)?.[0] ?? titled.exec(plain)?.[0]
  return found === undefined
    ? undefined
    : `“${found}” looks like the number, address or name of a person, and no personal data is kept here; name the post or the place, and leave the rest in the paper file`
}
