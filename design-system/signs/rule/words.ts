import {limits} from '../../../handbooks/hardware/limits.ts'
import {type SignText, scripts, textKeys} from '../layout/spec.ts'
import {textsOf} from '../layout/texts.ts'
import {limited, rule, settled} from './rule.ts'

/** Of signs that bear the name of the point. @clause HW-SIGN-003 the name's form */
export const pointName = rule<{readonly text: SignText}>('HW-SIGN-003', ({spec}) => {
  const name = spec.text.zh
  return [
    settled(/.(村|社区)便民服务站$/.test(name), {
      measured: name,
      required: '村（社区）名称＋便民服务站',
      good: {
        zh: `站点名称“${name}”符合规定的形式；村（社区）名称是否为现行名称，由人核对。`,
        en: `The name ${name} has the required form; whether the place is still called so is for a person to check.`,
      },
      bad: {
        zh: `站点名称“${name}”不是“村（社区）名称＋便民服务站”。`,
        en: `The name ${name} is not the place’s name followed by 便民服务站.`,
      },
      todo: {
        zh: '改为现行村（社区）名称后接“便民服务站”',
        en: 'write the present name of the village or community followed by 便民服务站',
      },
    }),
  ]
})

const bytes = (count: number, from: number) => Array.from({length: count}, (_, i) => from + i)
const [rows, columns] = [bytes(72, 0xb0), bytes(94, 0xa1)]
/** The 6763 Chinese characters of GB 2312-80, and five places that it leaves empty, read from the decoder that every platform has. */
const common: ReadonlySet<string> = new Set(
  new TextDecoder('gb2312').decode(Uint8Array.from(rows.flatMap((row) => columns.flatMap((column) => [row, column])))),
)

/** A rare character is not wrong, so a person decides. @clause HW-SIGN-004 standard characters */
export const characters = rule<object>('HW-SIGN-004', ({spec}) => {
  const written = new Set(textsOf(spec).flatMap(({text}) => [...text.zh]))
  const rare = [...written].filter((c) => /\p{Script=Han}/u.test(c) && !common.has(c))
  const shown = rare.join('')
  return [
    settled(rare.length === 0, {
      measured: rare.length === 0 ? '0' : `${rare.length}（${shown}）`,
      required: '0',
      good: {zh: '所用汉字都在GB 2312-80的6763字之内。', en: 'Every Chinese character is among the 6,763 of GB 2312-80.'},
      bad: {
        zh: `“${shown}”不在GB 2312-80的6763字之内，可能是繁体字、异体字或地名生僻字。`,
        en: `${shown} is not among the 6,763 characters of GB 2312-80: it may be traditional, a variant, or a rare place name.`,
      },
      todo: {zh: '对照《通用规范汉字表》核对', en: 'look it up in the Table of General Standard Chinese Characters'},
      otherwise: 'warn',
    }),
  ]
})

const written = (spec: object) => {
  const texts = textsOf(spec).map(({text}) => text)
  return textKeys.filter((key) => texts.some((text) => text[key] !== undefined))
}
const prescribed = (spec: object) => written(spec).some((key) => scripts.some((script) => script === key))
const number = {
  what: {zh: '文种数', en: 'the number of languages and scripts'},
  todo: {zh: '汉语拼音和英文只留一种', en: 'keep either pinyin or English'},
}

/** @clause HW-SIGN-006 languages and scripts on one sign */
export const languages = limited<object>(limits.languagesPerSign, {
  ...number,
  measure: ({spec}) => (prescribed(spec) ? [] : [written(spec).length]),
})

/** @clause HW-SIGN-056 one more beside a script that local law prescribes; whether it does is for a person to check */
export const scriptsByLaw = limited<object>(limits.scriptsPerSign, {
  ...number,
  measure: ({spec}) => (prescribed(spec) ? [written(spec).length] : []),
})
