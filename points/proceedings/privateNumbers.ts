import {isDay, isIdentity} from '../../handbooks/input/identityNumber.ts'

/** What no notice shows of a resident. */
export type PrivateKind = 'identity' | 'mobile' | 'bank' | 'home-line'

/** A private number that was found. Its digits are not repeated, so that an error does not show them again. */
export interface PrivateNumber {
  readonly kind: PrivateKind
  /** The number with all but its first and last digits masked, for whoever looks for it in the row. */
  readonly masked: string
}

/** What is expected in a text, so that it is not taken for a resident’s. */
export interface Expecting {
  /** Whether the text lists recipients. */
  readonly list?: boolean
  /**
   * Numbers of records may be made of a place, a day and a count, as identity numbers are. Where they are `records`, only a day of birth before
   * 2020 makes an identity number. Where `nothing` of the kind is expected a wrong check digit is a slip of the hand, and the number counts.
   */
  readonly expected?: 'none' | 'records' | 'nothing'
}

/** Digits as a reader sees them, however they were typed. One character stays one. */
const folded = (text: string) =>
  [...text.normalize('NFKC')].map((char) => chineseDigits[char] ?? (/\p{Nd}/u.test(char) ? digitOf(char) : char)).join('')
const chineseDigits: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零', '一幺壹', '二贰貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((chars, digit) =>
    [...chars].map((char) => [char, String(digit)]),
  ),
)

/** The value of a decimal digit of any script: each script has its ten in a row, the first at a code point that is no digit before. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

/**
 * What people put between the groups of one number. A comma or a full stop of a sentence parts two numbers. A slash, a star and the comma of a
 * list may do either: see `inUsualGroups`.
 */
const gap = String.raw`[ \t\u00a0\u3000.·・•_~\-‐‑‒–—−()/*、|]{1,3}`
const ambiguous = /[/*、|]/
const run = new RegExp(String.raw`\d+(?:${gap}\d+)*(?:${gap})?[xX]?`, 'g')

/** Words behind which a fixed line is a home’s, and words behind which it is an office’s. */
const homeWords = /(?:住宅|家庭|宅|家里|家中|本人|家属|个人)(?:的)?(?:联系)?(?:固定)?(?:电话|座机|固话|电)?[是为:： ]{0,2}$/
const officeWords = /(?:电话|热线|咨询|监督|投诉|举报|异议|反映|联系|座机|办公室|Tel\.?|phone|call|hotline|complaints?)[^。；;\n]{0,12}$/i

/**
 * Returns the private numbers in `text`: identity numbers of 18 (GB 11643, with a right check digit) or 15 digits, mobile numbers, numbers of bank
 * cards, and fixed lines of homes. Digits may be full-width or Chinese (138, 一三八, 幺三八, 壹叁捌), and grouped by blanks, hyphens, dots, brackets, slashes, stars or the
 * comma of a list.
 *
 * A mobile is always a person’s: offices give their fixed line, a hotline such as 12345 or a 400 number, which pass. A fixed line passes, unless the
 * words before it call it a home’s; in a list of recipients it passes only behind words that call it an office’s. Numbers that are masked
 * (`138****5678`) pass, and so do sums, dates, codes of places and file numbers. The rule is ours; what it asks is the clause’s.
 *
 * @clause SW-WIN-045 no whole numbers of residents on notices
 */
export function privateNumbersIn(text: string, {list = false, expected = 'none'}: Expecting = {}): PrivateNumber[] {
  const plain = folded(text)
  return [...plain.matchAll(run)].flatMap(({0: found, index}) => {
    const groups = found.toUpperCase().match(/\d+X?|X/g) ?? []
    const gaps = found.split(/\d+[xX]?|[xX]/).slice(1, groups.length)
    const {kind, digits} = numberIn(groups, gaps, (number) => isResident(number, expected)) ?? {}
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
function numberIn(
  groups: readonly string[],
  gaps: readonly string[],
  isResidents: (digits: string) => boolean,
): {readonly kind: PrivateKind; readonly digits: string} | undefined {
  for (let from = 0; from < groups.length; from++) {
    let digits = ''
    for (let to = from; to < groups.length && digits.length <= longest; to++) {
      digits += groups[to]
      if (gaps.slice(from, to).some((one) => ambiguous.test(one)) && !inUsualGroups(groups.slice(from, to + 1))) continue
      if (isResidents(digits)) return {kind: 'identity', digits}
      if (isMobile(digits)) return {kind: 'mobile', digits}
      if (isCard(digits) && inCardGroups(groups.slice(from, to + 1))) return {kind: 'bank', digits}
    }
  }
  return undefined
}

/** How numbers are written in groups: digit by digit, a mobile by 3, 4 and 4, an identity number by place, day and count. */
const usual: ReadonlySet<string> = new Set([
  '3 4 4',
  '2 3 4 4',
  '3 8',
  '2 3 8',
  '6 8 4',
  '6 4 4 4',
  '6 4 2 2 4',
  '6 6 6',
  '6 12',
  '14 4',
  '6 6 3',
])

/**
 * Whether groups that a slash, a star or the comma of a list parts are one number, and not several: 第1、3、5、8、9、10、11、12条 has the digits of
 * a mobile, and 155/20261201 is a number and a day.
 */
function inUsualGroups(groups: readonly string[]): boolean {
  if (groups.every(({length}) => length === 1)) return groups.length >= 11
  if (groups.length === 2 && groups[1]?.length === 8 && isDay(groups[1])) return false
  return usual.has(groups.map(({length}) => length).join(' ')) || (groups.length >= 4 && inCardGroups(groups))
}

/** Whether `digits` is an identity number, as far as such numbers are expected. */
function isResident(digits: string, expected: NonNullable<Expecting['expected']>): boolean {
  if (expected === 'records') return digits.length === 18 && digits.slice(6, 10) < '2020' && isIdentity(digits)
  if (expected === 'nothing' && /^\d{17}[\dX]$/.test(digits)) return /^(?:19|20)/.test(digits.slice(6)) && isDay(digits.slice(6, 14))
  return isIdentity(digits)
}

/** Of 11 digits from 13 to 19, alone or behind 0 or the code of the country. */
const isMobile = (digits: string): boolean => /^(?:0|(?:00)?86)?1[3-9]\d{9}$/.test(digits)

/** Whether 16 to 19 digits are a number of a card: it begins as those of banks do and its check digit is right (Luhn, ISO/IEC 7812-1). */
export function isCard(digits: string): boolean {
  // Of 17 and 18 digits are cards of the network that begins with 6 alone; what begins with 3 to 5 is a code of a place, a day and a count.
  if (!/^(?:6\d{15,18}|[3-5](?:\d{15}|\d{18})|9558\d{12,15})$/.test(digits)) return false
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
