import {around, type Passage} from './passage.ts'

const latin = 'mm|cm|dm|m|km|m²|cm²|m³|kg|g|t|L|mL|lx|lm|cd|W|kW|V|A|mA|Ah|Hz|dB|s|h|Mbit/s|GB|MB|px|pt|K|℃|°C|mm/m'
const spelled = '毫米|厘米|平方厘米|立方米|勒克斯|流明|千克|伏特|安培|毫安|瓦特|摄氏度'

interface Rule {
  readonly pattern: RegExp
  readonly cure: string
  readonly locale?: Passage['locale']
}

/** Numbers and units as the books set them, after GB/T 1.1-2020 and the manner of `printLimit`. */
const rules: readonly Rule[] = [
  {pattern: new RegExp(`\\d(?:${latin})(?![\\w/²³])`), cure: 'a number and its unit without a space; write “2500 mm”'},
  {pattern: /\d +%/, cure: 'a space before %; write “90%”'},
  {pattern: new RegExp(`\\d\\s*(?:${spelled})`), cure: 'a spelled unit after a number; use its sign, such as mm', locale: 'zh'},
  {
    pattern: /\d +(?:个|次|人|天|日|年|月|元|条|项|件|分钟|小时|页|份)/,
    cure: 'a space before a Chinese measure word; remove it',
    locale: 'zh',
  },
  {
    // Years, standards, ids and clock times have hyphens and dashes of their own.
    pattern: new RegExp(
      `(?<![A-Z/:.\\d-] ?[\\d.]*)\\d+(?:\\.\\d+)?(?: ?(?:${latin}|%))?[-–~]\\d+(?:\\.\\d+)? ?(?:${latin}|%|[个次人天日岁元件分小级倍])(?![\\w-])`,
    ),
    cure: 'a range with a hyphen; write it with ～',
    locale: 'zh',
  },
  {
    pattern: new RegExp(
      `(?<![A-Z/:.\\d-] ?[\\d.]*)\\d+(?:\\.\\d+)?-\\d+(?:\\.\\d+)? ?(?:${latin}|%|days|years|minutes|hours|people)(?![\\w-])`,
    ),
    cure: 'a range with a hyphen; write “to” or an en dash',
    locale: 'en',
  },
  {pattern: /\d ?[xX] ?\d/, cure: 'the letter x between numbers; write ×'},
  {pattern: /\d ?(?:>=|<=)|(?:>=|<=) ?\d/, cure: 'two signs for one; write ≥ or ≤, or say it in words'},
  {pattern: /\d(?:m2|m3|cm2|mm2)\b| m[23]\b/, cure: 'a unit without its exponent; write m²'},
]

/** Returns what is wrong with the numbers and units of one passage. */
export const units = ({text, locale}: Passage): string[] =>
  rules.flatMap(({pattern, cure, locale: only}) => {
    const found = only !== undefined && only !== locale ? null : pattern.exec(text)
    return found ? [`has “${around(text, found.index, found[0].length)}”: ${cure}`] : []
  })
