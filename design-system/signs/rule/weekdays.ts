/** The days of a week from 1, Monday, to 7, Sunday. */
export type Weekdays = ReadonlySet<number>

const inChinese: Readonly<Record<string, number>> = {一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7}
const inEnglish = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const span = (from: number, to: number): number[] =>
  from <= to ? Array.from({length: to - from + 1}, (_, i) => from + i) : [...span(from, 7), ...span(1, to)]

/** Returns the days that `zh` names, such as 周一至周五, 星期六、日, 每天; undefined where it names others, or something beside them. */
export function weekdaysInChinese(zh: string): Weekdays | undefined {
  const words = zh.replace(/[\s（）()]/g, '').replace(/星期|礼拜/g, '周')
  if (/^(?:每天|每日|天天|全年|周一至周日)$/.test(words)) return new Set(span(1, 7))
  if (/^周末$/.test(words)) return new Set([6, 7])
  if (/^工作日$/.test(words)) return new Set(span(1, 5))
  const parts = words.split(/[、，,和及]/)
  const days = parts.map((part, i) => {
    const [all, from = '', to = ''] = /^周?([一二三四五六日天])(?:(?:至|到|—|-|–|～|~)周?([一二三四五六日天]))?$/.exec(part) ?? []
    if (all === undefined || (i === 0 && !part.startsWith('周'))) return undefined
    const [first = 0, last = first] = [inChinese[from], inChinese[to]]
    return span(first, last)
  })
  return days.every((part) => part !== undefined) ? new Set(days.flat()) : undefined
}

/** Returns the days that `en` names, such as Monday to Friday, Sat & Sun, Daily; undefined where it names others, or something beside them. */
export function weekdaysInEnglish(en: string): Weekdays | undefined {
  const words = en.toLowerCase().replace(/[.()]/g, '').trim()
  if (/^(?:daily|every day)$/.test(words)) return new Set(span(1, 7))
  if (/^weekends?$/.test(words)) return new Set([6, 7])
  if (/^(?:weekdays|working days|workdays)$/.test(words)) return new Set(span(1, 5))
  const name = '(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?'
  const days = words.split(/\s*(?:,|&|\band\b)\s*/).map((part) => {
    const [all, from = '', to = ''] = new RegExp(`^${name}(?:\\s*(?:to|through|-|–|—)\\s*${name})?$`).exec(part) ?? []
    if (all === undefined) return undefined
    const first = inEnglish.indexOf(from) + 1
    return span(first, to === '' ? first : inEnglish.indexOf(to) + 1)
  })
  return days.every((part) => part !== undefined) ? new Set(days.flat()) : undefined
}
