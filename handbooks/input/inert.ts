/**
 * Returns `text` as a terminal or a log may be shown it: what would move the cursor, colour what follows, turn it round or hide in it is
 * written as its code, `\u001b`. Line breaks and tabs stay. What was JSON is JSON still, and of the same value.
 */
export const inert = (text: string): string =>
  text.replace(/(?!^\uFEFF)(?:\r(?!\n)|(?![\n\r\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])/gu, (char) =>
    char.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
