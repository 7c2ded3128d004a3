/** What numbers of a made-up ledger begin with, so that whatever is made from it can say so. */
export const sampleMark = '样例'

/** Whether the lines are those of a made-up ledger. */
export const isSample = (rows: readonly {readonly number: string}[]): boolean => rows.some(({number}) => /样例|樣例/.test(number))
