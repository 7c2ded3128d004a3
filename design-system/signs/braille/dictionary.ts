/** How a dictionary of readings is asked: what `pinyin-pro` answers, a syllable with its tone for each character of `text`, or every reading of one. */
export type Dictionary = (text: string, ask: {readonly type: 'array'; readonly multiple?: boolean}) => string[]

let known: Dictionary | undefined

/** Makes `dictionary` the one that braille and the check of names are read from. */
export const readWith = (dictionary: Dictionary): void => {
  known = dictionary
}

/**
 * Returns how the dictionary reads `text`. It is large, and a sign that is only looked at needs none of it, so a page loads it when it checks a
 * sign or writes braille; the command line has it from the start: `bundled.ts`.
 *
 * @throws Error if no dictionary was loaded.
 */
export const pinyin: Dictionary = (text, ask) => {
  if (!known) throw new Error('no dictionary of readings is loaded; await loadDictionary() first')
  return known(text, ask)
}

/** Loads the dictionary; at once if it is there already. */
export async function loadDictionary(): Promise<void> {
  if (!known) readWith((await import('pinyin-pro')).pinyin)
}
