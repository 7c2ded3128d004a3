import {show} from '../input/problem.ts'

/** The codes of an item as a list prints them. */
export interface ItemCode {
  /** 基本编码: 12 digits. */
  readonly base?: string | undefined
  /** 实施编码: the body's unified social credit code (18), its level (1), the base code (12). */
  readonly implementing?: string | undefined
  /** 业务办理项编码: the implementing code and two more digits. */
  readonly handling?: string | undefined
}

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Returns the check character of the first 17 characters of a unified social credit code, or undefined if one of them may not stand in it.
 *
 * Weights are powers of 3 by the modulus 31, as GB 32100 has them; the rule was tried on codes that are printed, the text was not seen.
 */
export function creditCheck(first17: string): string | undefined {
  const values = [...first17].map((sign) => signs.indexOf(sign))
  if (values.length !== 17 || values.includes(-1)) return undefined
  let weight = 1
  let sum = 0
  for (const value of values) {
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return signs[(31 - (sum % 31)) % 31]
}

/**
 * Returns what is wrong with the codes of an item, each with the field in which it stands.
 *
 * The shape (12, 31, 33 characters, one inside the other) is read off two government pages; GB/T 39554.1 itself was not seen.
 */
export function codeFaults({base, implementing, handling}: ItemCode): {readonly field: keyof ItemCode; readonly message: string}[] {
  const faults: {field: keyof ItemCode; message: string}[] = []
  const report = (field: keyof ItemCode, message: string) => faults.push({field, message})
  if (base !== undefined && !/^\d{12}$/.test(base)) report('base', `${show(base)} is not a base code; it has 12 digits`)
  for (const [field, code, length] of [
    ['implementing', implementing, 31],
    ['handling', handling, 33],
  ] as const) {
    if (code === undefined) continue
    if (!new RegExp(`^[0-9A-Z]{18}\\d{${length - 18}}$`).test(code)) {
      report(
        field,
        `${show(code)} has ${[...code].length} characters; the code has ${length}: 18 of the body, 1 of its level, 12 of the base code${length === 33 ? ' and 2 of its own' : ''}; copy it again as text`,
      )
      continue
    }
    const check = creditCheck(code.slice(0, 17))
    if (check !== code[17])
      report(
        field,
        check === undefined
          ? `${show(code.slice(0, 18))} holds a letter that no credit code has (I, O, S, V, Z); compare it with the list`
          : `${show(code.slice(0, 18))} ends in ${code[17]}, and its check digit is ${check}; compare it with the list`,
      )
    const tail = code.slice(19, 31)
    if (base !== undefined && tail !== base) report(field, `holds the base code ${tail}, and the item has ${base}; correct one of them`)
  }
  if (implementing !== undefined && handling !== undefined && implementing.length === 31 && !handling.startsWith(implementing))
    report('handling', 'does not begin with the implementing code of the item; correct one of them')
  return faults
}
