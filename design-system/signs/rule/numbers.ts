const digits: Readonly<Record<string, number>> = {
  ...{零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 首: 1, 单: 1, 双: 2},
}
const tens: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000, 万: 10_000}

/** Returns the value of a number in Chinese characters below a hundred million: 十二 is 12, 三〇一 is 301. */
function numeralValue(numeral: string): number {
  if (![...numeral].some((c) => tens[c] !== undefined)) return Number([...numeral].map((c) => digits[c]).join(''))
  let [sum, part, digit] = [0, 0, 0]
  for (const c of numeral) {
    const ten = tens[c]
    if (ten === undefined) digit = digits[c] ?? 0
    else if (ten === 10_000) [sum, part, digit] = [sum + (part + digit || 1) * ten, 0, 0]
    else [part, digit] = [part + (digit || 1) * ten, 0]
  }
  return sum + part + digit
}

/** Returns the numbers written in figures in `text`; those that a comma parts by thousands are one. */
const figuresIn = (text: string): number[] =>
  (
    text
      .normalize('NFKC')
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      .match(/\d+(?:\.\d+)?/g) ?? []
  ).map(Number)

/** Returns every number that `zh` may mean, in figures or in characters, and by 万, 千, 百 behind figures. */
function meant(zh: string): Set<number> {
  const words = zh.normalize('NFKC')
  const figures = figuresIn(words)
  const scaled = [...words.matchAll(/(\d+(?:\.\d+)?)([百千万])/g)].map(([, figure = '', ten = '']) => Number(figure) * (tens[ten] ?? 1))
  const numerals = words.match(/[零〇一二两三四五六七八九十百千万首单双]+/gu) ?? []
  const each = numerals.flatMap((numeral) => [numeralValue(numeral), ...[...numeral].map((c) => digits[c] ?? tens[c] ?? 0)])
  return new Set([
    ...figures,
    ...scaled,
    ...each,
    ...(/全天|昼夜/.test(words) ? [24] : []),
    ...(/每天|每日|全年|天天/.test(words) ? [7] : []),
  ])
}

/**
 * Returns the numbers in figures of the English `en` that the Chinese `zh` says in no way: a telephone number mistyped, a floor or a window
 * that is another. An hour after noon may be told by twelve; what the English leaves out is no fault.
 */
export function numbersNotMeant(zh: string, en: string): number[] {
  const known = meant(zh)
  const afternoon = /\bp\.?\s?m\b/i.test(en)
  return figuresIn(en).filter((figure) => !known.has(figure) && !(afternoon && figure < 12 && known.has(figure + 12)))
}

/** Returns the number that the name of a window, a room or a desk says before 号 or 窗口, in figures or characters; undefined if none. */
export function numberNamed(zh: string): string | undefined {
  const words = zh.normalize('NFKC')
  const [, figures] = /^([A-Z]?\d{1,4})(?:号(?!楼|院|路|线|区|厅|馆)|窗口|室$)/u.exec(words) ?? []
  if (figures !== undefined) return figures
  const [, numeral] = /^([一二三四五六七八九十]{1,3})号(?!楼|院|路|线|区|厅|馆|村|桥)/u.exec(words) ?? []
  return numeral === undefined ? undefined : String(numeralValue(numeral))
}
