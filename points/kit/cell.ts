import type {InBoth} from '../../handbooks/language/both.ts'

/** Returns a text of both languages as a cell of a table holds it. */
export const inCell = ({zh, en}: InBoth): string => `${zh} / ${en}`
