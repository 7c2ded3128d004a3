/** Returns the anchor of a standard in the register on the page About: its number without spaces and slashes. */
export const referenceAnchor = (number: string) => `std-${number.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}`

/** Returns the anchor of a term in the list of terms of a chapter. */
export const termAnchor = (id: string) => `term-${id}`
