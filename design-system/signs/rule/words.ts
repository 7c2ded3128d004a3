import {limits} from '../../../handbooks/hardware/limits.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'
import {written} from '../../drawing/type/text.ts'
import {properNameIn} from '../braille/romanised.ts'
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

/** What stands in a draft where nobody knows the name yet. */
const placeholder = /某|[×✕╳○〇□＿_*#]|X{2,}|x{2,}|[?？]|待定|待填|填写/u

/**
 * Chinese that no sign has: a line without a Chinese character or a figure, marks that are no writing, a name with a blank or a placeholder in
 * it. A name in two words, such as that of a person, keeps its blank where its author sets it with a wide one.
 *
 * @clause HW-SIGN-004 characters of the name, without blanks
 */
export const strangeWords = rule('HW-SIGN-004', ({spec}) =>
  // What stands on a sample of a form is what people write, and blanks and marks are a part of it.
  (spec.kind === 'form-sample' ? [] : textsOf(spec)).flatMap(({text: {zh}}) => {
    const report = (what: InBoth, todo: InBoth, outcome: 'fail' | 'warn' = 'fail') => [
      {outcome, measured: zh, required: '–', message: {zh: `“${zh}”${what.zh}。`, en: `${zh} ${what.en}.`}, todo},
    ]
    const isName = /(?:村|社区|镇|乡|街道)(?:便民服务|党群服务|综合服务|$)/u.test(zh)
    if (!/[\p{Script=Han}\p{N}]/u.test(zh))
      return report(
        {zh: '没有汉字', en: 'holds no Chinese character'},
        {zh: '写中文；只有外文的写在第二行', en: 'write Chinese; other languages are for the second line'},
        'warn',
      )
    const [mark] = /[\p{Sm}\p{So}\p{Sk}]/u.exec(zh.replace(/[+＋=~℃%￥¥]/gu, '')) ?? []
    if (mark !== undefined)
      return report(
        {zh: `含有“${mark}”，不是文字`, en: `holds ${mark}, which is no writing`},
        {zh: '删去；箭头写towards，符号写pictogram', en: 'take it out; an arrow is `towards`, a symbol `pictogram`'},
      )
    if (isName && placeholder.test(zh))
      return report(
        {zh: '像是占位，名称还没有填', en: 'looks like a placeholder for a name'},
        {zh: '写现行名称', en: 'write the present name'},
      )
    const [odd] = (isName && /[^\p{Script=Han}\p{N}A-Z（）()]/u.exec(zh)) || []
    if (odd !== undefined)
      return report(
        odd.trim() === ''
          ? {zh: '中间有空格', en: 'has a blank in it'}
          : {zh: `含有“${odd}”，地名里没有`, en: `holds ${odd}, which no name of a place has`},
        {zh: '删去', en: 'take it out'},
      )
    return unpaired(zh)
      ? report({zh: '括号不成对', en: 'has a bracket without its other half'}, {zh: '补齐或删去括号', en: 'close it, or take it out'})
      : []
  }),
)

const brackets = ['（）', '()', '《》', '“”', '「」', '【】', '〔〕']
const unpaired = (zh: string) => brackets.some(([open = '', close = '']) => zh.split(open).length !== zh.split(close).length)

/** Simplified characters of names of places that stand for more than one Traditional character: our own list, of those met in names. */
const severalWays = new Set(
  '后里干谷云台范余面丑几斗松升冲征划系历曲制回周合岳表卷复发尽当向沈郁朱术舍占扎胡须才板岩杆梁淀苏蒙涂弥咸采布吊注姜叶',
)

/**
 * Names in Traditional characters that may be written in more than one way. Which one is a name's own no table knows, so what was drawn is
 * shown, and a person confirms it.
 *
 * @clause HW-SIGN-004 the characters of a name
 */
export const traditionalWays = rule<object>('HW-SIGN-004', ({spec, faces}) => {
  if (!faces.write) return []
  const open = textsOf(spec).flatMap(({text: {zh, confirmed}}) => {
    const name = properNameIn(zh)
    return name !== undefined && confirmed === undefined && [...name].some((c) => severalWays.has(c))
      ? [`${zh} → ${written(faces, zh)}`]
      : []
  })
  if (open.length === 0) return []
  const shown = open.join('；')
  return [
    {
      outcome: 'warn',
      measured: shown,
      required: '–',
      message: {
        zh: `地名里有一简对多繁的字，繁体写法没有人核对过：${shown}。`,
        en: `The name has characters with more than one Traditional form, and nobody has confirmed which it has: ${shown}.`,
      },
      todo: {zh: '核对后在这条文字里写confirmed：谁、哪一天', en: 'once confirmed, write in the message `confirmed`: who and when'},
    },
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
  const used = new Set(textsOf(spec).flatMap(({text}) => [...text.zh]))
  const rare = [...used].filter((c) => /\p{Script=Han}/u.test(c) && !common.has(c))
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

const languagesOf = (spec: object) => {
  const texts = textsOf(spec).map(({text}) => text)
  return textKeys.filter((key) => texts.some((text) => text[key] !== undefined))
}
const prescribed = (spec: object) => languagesOf(spec).some((key) => scripts.some((script) => script === key))
const number = {
  what: {zh: '文种数', en: 'the number of languages and scripts'},
  todo: {zh: '汉语拼音和英文只留一种', en: 'keep either pinyin or English'},
}

/** @clause HW-SIGN-006 languages and scripts on one sign */
export const languages = limited<object>(limits.languagesPerSign, {
  ...number,
  measure: ({spec}) => (prescribed(spec) ? [] : [languagesOf(spec).length]),
})

/** @clause HW-SIGN-056 one more beside a script that local law prescribes; whether it does is for a person to check */
export const scriptsByLaw = limited<object>(limits.scriptsPerSign, {
  ...number,
  measure: ({spec}) => (prescribed(spec) ? [languagesOf(spec).length] : []),
})
