/** Returns `name` as names are compared: one width of letters, no blanks, brackets or marks. For Node and for a browser. */
export const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')
