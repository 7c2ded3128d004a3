/**
 * Where the value of a limit comes from: this toolkit's own choice, which a county may set otherwise, with its reason where there is one;
 * or what it follows, in words, with what was not seen of that.
 */
export type Basis = {readonly own: true; readonly why?: string} | {readonly of: string}

/** Returns whether a value is this toolkit's own choice, so that 自定 stands beside it wherever it is printed. */
export const isOwn = ({basis}: {readonly basis: Basis}): boolean => 'own' in basis

const ownWords = 'own choice'

/** Returns a basis in one line of words, as released editions and the published data write it: `own choice`, `own choice; a reason`. */
export const basisWords = (basis: Basis): string =>
  'own' in basis ? (basis.why === undefined ? ownWords : `${ownWords}; ${basis.why}`) : basis.of

/**
 * Returns the basis that `words` write: the reverse of `basisWords`. Editions released before the basis was a value say in other words too
 * that a number is the toolkit's own (`own drawing`, `own choice, 1:10`); those read as own, with all their words for the reason.
 */
export function basisFromWords(words: string): Basis {
  if (words === ownWords) return {own: true}
  if (words.startsWith(`${ownWords}; `)) return {own: true, why: words.slice(ownWords.length + 2)}
  return /\bown (choice|drawing)\b/.test(words) ? {own: true, why: words} : {of: words}
}
