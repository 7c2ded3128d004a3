import {show} from '../../handbooks/input/problem.ts'

/** A code as a list holds it: its digits, or why they cannot be had. */
export type ReadCode = {readonly digits: string} | {readonly fault: string}

/**
 * Returns the digits of a code: blanks, commas and a point with noughts are a spreadsheet's, and a number in powers of ten is written out
 * where it still has all of its digits.
 *
 * Of `5.10129E+11` the last six digits are gone, and nothing brings them back: it is refused with what to do.
 */
export function readCode(cell: string): ReadCode {
  const plain = cell.replace(/[\s,'’`]/gu, '').replace(/\.0+$/, '')
  if (/^\d+$/.test(plain)) return {digits: plain}
  const [, whole, decimals = '', power = ''] = /^(\d)(?:\.(\d+))?e\+?(\d{1,2})$/i.exec(plain) ?? []
  if (whole === undefined) return {fault: `${show(cell)} is no code; write its digits alone`}
  if (decimals.length < Number(power))
    return {
      fault: `${show(cell)} is a code that a spreadsheet turned into a number, and its last digits are gone; format the column as text in the file that still has them, copy them in, and save it again`,
    }
  return decimals.length > Number(power) ? {fault: `${show(cell)} is no code; write its digits alone`} : {digits: `${whole}${decimals}`}
}
