import type {Handling, PaperForm, PaperOrigin} from '../../handbooks/items/itemWords.ts'
import type {Days} from '../../handbooks/items/offer.ts'

/** What a cell means, or what is wrong with it. */
export type Meant<Value> = {readonly value: Value | undefined} | {readonly fault: string}

const none = /^(?:无|—|-|－|\/|／|没有|不涉及)?$/

/** Returns the unit that words name: that of a heading or of a column beside. 个 and blanks do not count. */
export const unitIn = (words: string): Days['unit'] | undefined =>
  /工作日/.test(words) ? 'working' : /自然日|日历日|天|日/.test(words) ? 'calendar' : undefined

/**
 * Returns the days that a cell gives: `20个工作日`, `即办`, or a number whose unit the heading or the column beside gives.
 */
export function daysIn(cell: string, unit: Days['unit'] | undefined): Meant<Days> {
  const words = cell.normalize('NFKC').replace(/\s/g, '')
  if (none.test(words)) return {value: undefined}
  if (/^(?:即办|即时办结|即时|当场办结|当场办理|当场|立等可取|即办件)$/.test(words)) return {value: {n: 0, unit: 'working'}}
  const [, number, rest = ''] = /^(\d{1,3})(?:个)?(工作日|自然日|日历日|天|日)?(?:内|内办结)?$/.exec(words) ?? []
  if (number === undefined) return {fault: 'is no number of days; write it as 20个工作日, 30天, or 即办'}
  const own = unitIn(rest) ?? unit
  if (!own) return {fault: 'has no unit, and its heading gives none; write 工作日 or 天 behind the number or in the heading'}
  return {value: {n: Number(number), unit: own}}
}

const handlingOf: Readonly<Record<string, Handling>> = {
  即办件: 'on-the-spot',
  即办: 'on-the-spot',
  承诺件: 'promised',
  承诺: 'promised',
  承诺办结: 'promised',
  转报件: 'forwarded',
  转交件: 'forwarded',
  转交: 'forwarded',
  上报件: 'forwarded',
  联办件: 'forwarded',
}

/** Returns the way of handling that a cell names. */
export function handlingIn(cell: string): Meant<Handling> {
  if (none.test(cell)) return {value: undefined}
  const words = cell.replace(/\s/g, '')
  const found = Object.hasOwn(handlingOf, words) ? handlingOf[words] : undefined
  return found ? {value: found} : {fault: `is no way of handling; use one of ${Object.keys(handlingOf).join('、')}`}
}

const noFee = /^(?:否|不收费|无|免费|不)$/
const fees = '否、不收费、是、收费'

/**
 * Returns what a cell says of a fee, in its own words. Under a heading that asks whether (是否收费) it is one of the words that answer;
 * under one that asks how much, any words in Chinese or a sum.
 */
export function feeIn(cell: string, heading: string): Meant<string> {
  const words = cell.trim()
  if (words === '' || noFee.test(words) || /^(?:是|收费)$/.test(words)) return {value: words || undefined}
  if (heading.includes('是否')) return {fault: `does not say whether; use one of ${fees}`}
  return /\p{Script=Han}|\d/u.test(words) ? {value: words} : {fault: `says nothing of a fee; use one of ${fees}, or the sum with its unit`}
}

/** How far an item goes on the net, as lists word it. */
const onlineDepths = [
  ...['一级', '二级', '三级', '四级', '五级', 'Ⅰ级', 'Ⅱ级', 'Ⅲ级', 'Ⅳ级', 'Ⅴ级'],
  ...['全程网办', '互联网咨询', '互联网收件', '互联网预审', '互联网受理', '互联网办理', '互联网办理结果信息反馈', '互联网电子证照反馈'],
  ...['网上咨询', '网上预约', '网上预审', '网上申请', '网上受理', '网上办理', '掌上办理', '线下办理', '不支持网办', '其他'],
]

/** Returns how far an item goes on the net, in the words of the cell: one of the list, or several with marks between. */
export const onlineIn = (cell: string): Meant<string> =>
  closed(cell, onlineDepths, (words) => `is no depth on the net; use one of ${words}`)

const levelsHere = {
  县级: '县级|区级|县区级|区县级|县[（(]市、?区[）)]级',
  乡级: '乡级|镇级|乡镇级|街道级|镇[（(]街道[）)]级',
  村级: '村级|社区级|村[（(]社区[）)]级',
}
const levelHere = new RegExp(`^(?:${Object.values(levelsHere).join('|')})$`)
const levelAbove = /^(?:国家级|省级|市级|部级|中央级)$/

/**
 * Returns the levels that a cell names, in its own words. An item that a level above the county alone exercises is none of the county's list:
 * who promised by its days would promise for another.
 */
export function levelIn(cell: string): Meant<string> {
  const words = cell.trim()
  if (none.test(words)) return {value: undefined}
  const parts = partsOf(words)
  const known = parts.every((part) => levelHere.test(part) || levelAbove.test(part))
  if (known && parts.some((part) => levelHere.test(part))) return {value: words}
  const allowed = `use one of ${Object.keys(levelsHere).join('、')}`
  return {
    fault: known
      ? `is above the county, whose list holds what it and its towns and villages exercise; ${allowed}, or take the row out`
      : `is no level; ${allowed}`,
  }
}

/** Words between which a mark stands, and not one inside brackets, as in 县（市、区）级. */
const partsOf = (words: string) => words.split(/[、,，;；/|\n](?![^（(]*[）)])/).map((part) => part.trim())

function closed(cell: string, allowed: readonly string[], fault: (allowed: string) => string): Meant<string> {
  const words = cell.trim()
  if (none.test(words)) return {value: undefined}
  return partsOf(words).every((part) => allowed.includes(part)) ? {value: words} : {fault: fault(allowed.join('、'))}
}

/** Returns how often the applicant comes: `0`, `1次`, `最多1次`. */
export function visitsIn(cell: string): Meant<number> {
  const words = cell.normalize('NFKC').replace(/\s/g, '')
  if (none.test(words)) return {value: undefined}
  const [, number] = /^(?:最多|至多)?(\d{1,2})次?$/.exec(words) ?? []
  return number === undefined ? {fault: 'is no number of visits; write 0 or 1次'} : {value: Number(number)}
}

/** Returns the copies and the form that a cell names: `原件1份`, `2`, `复印件`. What it does not say is left out. */
export function copiesIn(cell: string): {readonly copies?: number; readonly form?: PaperForm} {
  const [, number] = /(\d{1,2})/.exec(cell.normalize('NFKC')) ?? []
  const copies = Number(number)
  const [original, copy] = [cell.includes('原件'), cell.includes('复印件')]
  const form = original && copy ? 'shown-and-copied' : copy ? 'copied' : original ? 'original' : undefined
  return {...(copies >= 1 && copies <= 20 && {copies}), ...(form && {form})}
}

/** Returns where a cell says that a paper comes from; undefined where it says neither. */
export const originIn = (cell: string): PaperOrigin | undefined =>
  /共享|核验|免提交/.test(cell) ? 'shared' : /自备|申请人/.test(cell) ? 'applicant' : /窗口|提供空白/.test(cell) ? 'point' : undefined

/** Returns the papers that a cell lists, one for each line or semicolon, without their numbers. */
export const papersIn = (cell: string): string[] =>
  cell
    .split(/[\n;；]/)
    .map((line) =>
      line
        .replace(/^\s*[（(]?\d{1,2}[)）.、．]\s*/, '')
        .replace(/[。\s]+$/, '')
        .trim(),
    )
    .filter((line) => !none.test(line))
