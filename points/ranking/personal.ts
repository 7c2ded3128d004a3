import type {InBoth} from '../../handbooks/language/both.ts'

/** Weights of the first 17 digits of a citizen's identity number, and the check characters by the remainder: GB 11643-1999. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/**
 * Returns what in `text` points to one person, in both languages: an identity number, a mobile number, a bank card, or in the name of a
 * window a form of address; undefined if nothing does. Full-width digits count, blanks and hyphens inside a number are passed over.
 *
 * Numbers of records may be made of a place, a day and a count, as identity numbers are. Where `number` says that one is expected, only a
 * day of birth before 2020 and a right check character make it an identity number.
 *
 * @clause SW-SUP-017 posts are named, and no people
 */
export function personIn(text: string, {title = false, number = false} = {}): InBoth | undefined {
  const plain = text.normalize('NFKC').replace(/(?<=\d)[ -](?=\d)/g, '')
  const long = plain.match(/(?<![\dA-Za-z])\d{15,19}[\dXx]?(?![\dA-Za-z])/g) ?? []
  if (long.some((one) => isIdentity(one, number))) return {zh: '身份证号码', en: 'an identity number'}
  if (long.some(isCard)) return {zh: '银行卡号', en: 'the number of a bank card'}
  if (/(?<![\dA-Za-z])(?:\+?86)?1[3-9]\d{9}(?![\dA-Za-z])/.test(plain)) return {zh: '手机号码', en: 'a mobile number'}
  if (title && /同志|先生|女士|小姐|师傅/.test(plain)) return {zh: '对人的称呼', en: 'a form of address'}
  return undefined
}

/** Numbers of 18 characters with a day of birth, or of 15 digits with one; `strictly` asks for the check character too. */
function isIdentity(text: string, strictly: boolean): boolean {
  if (/^\d{15}$/.test(text)) return !strictly && isDay(`19${text.slice(6, 12)}`)
  if (!/^\d{17}[\dXx]$/.test(text) || !isDay(text.slice(6, 14))) return false
  if (!strictly) return true
  const sum = weights.reduce((total, weight, i) => total + weight * Number(text[i]), 0)
  return text.slice(6, 10) < '2020' && checks[sum % 11] === text.slice(-1).toUpperCase()
}

function isDay(digits: string): boolean {
  const [month, day] = [Number(digits.slice(4, 6)), Number(digits.slice(6, 8))]
  return /^(19|20)/.test(digits) && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** Cards of banks in China have 16 or 19 digits and begin with 62, or 16 and begin with 4 or 5; all end in the check digit of Luhn's sum. */
function isCard(text: string): boolean {
  if (!/^(?:62\d{14}(?:\d{3})?|[45]\d{15})$/.test(text)) return false
  const sum = [...text].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
