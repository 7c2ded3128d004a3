/** Says on every page, table and text of a sample that it is one. */
export const sampleMark = '示例 SAMPLE'

/** Returns `words` with the mark of a sample before them if they are of one. */
export const marked = (sample: boolean, words: string): string => (sample ? `${sampleMark} ${words}` : words)
