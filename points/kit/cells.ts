import type {InBoth} from '../../handbooks/language/both.ts'

/** Returns a short text of both languages as a cell of a table holds it: the English behind the Chinese. */
export const beforeEn = ({zh, en}: InBoth): string => `${zh} ${en}`

/** Returns a longer text of both languages as a cell of a table holds it. */
export const inCell = ({zh, en}: InBoth): string => `${zh} / ${en}`
