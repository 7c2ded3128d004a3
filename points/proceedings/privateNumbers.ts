/** What no notice shows of a resident. */
export type PrivateKind = 'identity' | 'mobile' | 'bank' | 'home-line'

/** A private number that was found. Its digits are not repeated, so that an error does not show them again. */
export interface PrivateNumber {
  readonly kind: PrivateKind
  /** The number with all but its first and last digits masked, for whoever looks for it in the row. */
  readonly masked: string
}

/** Digits as a reader sees them, however they were typed. One character stays one. */
const folded = (text: string) =>
  [...text.normalize('NFKC')].map((char) => chineseDigits[char] ?? (/\p{Nd}/u.test(char) ? digitOf(char) : char)).join('')
const chineseDigits: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇一二三四五六七八九', '零'].map((char, i) => [char, String(i % 10)]),
)

/** The value of a decimal digit of any script: each script has its ten in a row, the first at a code point that is no digit before. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

/** What people put between the groups of one number. A comma or a full stop of a sentence parts two numbers. */
const gap = String.raw`[ \t\u00a0\u3000.·・•_~\-‐‑‒–—−()]{1,3}`
const run = new RegExp(String.raw`\d+(?:${gap}\d+)*(?:${gap})?[xX]?`, 'g')

/** Words behind which a fixed line is a home’s, and words behind which it is an office’s. */
const homeWords = /(?:住宅|家庭|宅|家里|家中|本人|家属|个人)(?:的)?(?:联系)?(?:固定)?(?:电话|座机|固话|电)?[是为:： ]{0,2}$/
const officeWords = /(?:电话|热线|咨询|监督|投诉|举报|异议|反映|联系|座机|办公室|Tel\.?|phone|call|hotline|complaints?)[^。；;\n]{0,12}$/i

/**
 * Returns the private numbers in `text`: identity numbers of 18 (GB 11643, with a right check digit) or 15 digits, mobile numbers, numbers of bank
 * cards, and fixed lines of homes. Digits may be full-width or Chinese, and grouped by blanks, hyphens, dots or brackets.
 *
 * A mobile is always a person’s: offices give their fixed line, a hotline such as 12345 or a 400 number, which pass. A fixed line passes, unless the
 * words before it call it a home’s; in a list of recipients it passes only behind words that call it an office’s. Numbers that are masked
 * (`138****5678`) pass, and so do sums, dates, codes of places and file numbers. The rule is ours; what it asks is the clause’s.
 *
 * @clause SW-WIN-045 no whole numbers of residents on notices
 */
export function privateNumbersIn(text: string, {list = false}: {readonly list?: boolean} = {}): PrivateNumber[] {
  const plain = folded(text)
  return [...plain.matchAll(run)].flatMap(({0: found, index}) => {
    const groups = found.toUpperCase().match(/\d+X?|X/g) ?? []
    const {kind, digits} = numberIn(groups) ?? {}
    if (kind !== undefined && digits !== undefined) return [{kind, masked: masked(digits)}]
    const line = fixedLine(groups)
    if (line === undefined) return []
    const before = plain.slice(Math.max(0, index - 24), index).replace(/[（(+]+$/, '')
    const home = homeWords.test(before) || (list && !officeWords.test(before))
    return home ? [{kind: 'home-line' as const, masked: masked(line)}] : []
  })
}

/** The longest number that is looked for: a card’s, and the code of the country with a mobile behind 00. */
const longest = 19

/** Returns the first private number that some groups next to each other make together. */
function numberIn(groups: readonly string[]): {readonly kind: PrivateKind; readonly digits: string} | undefined {
  for (let from = 0; from < groups.length; from++) {
    let digits = ''
    for (let to = from; to < groups.length && digits.length <= longest; to++) {
      digits += groups[to]
      if (isIdentity(digits)) return {kind: 'identity', digits}
      if (isMobile(digits)) return {kind: 'mobile', digits}
      if (isCard(digits) && inCardGroups(groups.slice(from, to + 1))) return {kind: 'bank', digits}
    }
  }
  return undefined
}

/** Codes of the provinces (GB/T 2260), with which an identity number begins. */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

/** Whether `digits` is an identity number by its province, its date of birth and, of 18, its check digit (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isIdentity(digits: string): boolean {
  if (!provinces.test(digits)) return false
  if (/^\d{15}$/.test(digits)) return isDay(`19${digits.slice(6, 12)}`)
  if (!/^\d{17}[\dX]$/.test(digits) || !/^(?:18|19|20)/.test(digits.slice(6)) || !isDay(digits.slice(6, 14))) return false
  const sum = [...digits.slice(0, 17)].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
  return '10X98765432'[sum % 11] === digits[17]
}

function isDay(digits: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** Of 11 digits from 13 to 19, alone or behind 0 or the code of the country. */
const isMobile = (digits: string): boolean => /^(?:0|(?:00)?86)?1[3-9]\d{9}$/.test(digits)

/** Whether 16 to 19 digits are a number of a card: it begins as those of banks do and its check digit is right (Luhn, ISO/IEC 7812-1). */
export function isCard(digits: string): boolean {
  if (!/^(?:[3-6]|9558)\d+$/.test(digits) || digits.length < 16 || digits.length > 19) return false
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** A card is written whole or in groups of four, the last of up to four: other groups are several numbers beside each other. */
const inCardGroups = (groups: readonly string[]): boolean =>
  groups.length === 1 ||
  groups.every((group, i) => (i < groups.length - 1 ? group.length === 4 : group.length <= 4)) ||
  (groups.length === 2 && groups[0]?.length === 6)

/** Returns the digits of a fixed line with its area code, of 10 to 12 digits: in one group, or the code and one or two groups behind it. */
function fixedLine(groups: readonly string[]): string | undefined {
  const lines = groups.flatMap((group, at) => [
    group,
    ...(/^0\d{2,3}$/.test(group) ? [1, 2].map((n) => groups.slice(at, at + n + 1).join('')) : []),
  ])
  return lines.find((line) => /^0\d{9,11}$/.test(line))
}

const masked = (digits: string) => `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}`
