import {limits} from '../../../handbooks/hardware/limits.ts'
import {type SignText, scripts, textKeys} from '../layout/spec.ts'
import type {SignSpec} from '../sign.ts'
import {textsOf} from '../texts.ts'
import {bounded, type SignFinding} from './finding.ts'

/** Returns what the handbook says of the words on the sign: names, characters, languages, number and order. */
export function checkWords(spec: SignSpec): SignFinding[] {
  const texts = textsOf(spec).map(({text}) => text)
  return [...checkName(spec), ...checkCharacters(texts), ...checkLanguages(texts), ...checkMessages(spec)]
}

/** @clause HW-SIGN-003 the name's form */
function checkName(spec: SignSpec): SignFinding[] {
  if (spec.kind !== 'fascia' && spec.kind !== 'plaque') return []
  const name = spec.text.zh
  const ok = /.(村|社区)便民服务站$/.test(name)
  return [
    {
      clause: 'HW-SIGN-003',
      outcome: ok ? 'pass' : 'fail',
      measured: name,
      required: '村（社区）名称＋便民服务站',
      message: ok
        ? {
            zh: `站点名称“${name}”符合规定的形式；村（社区）名称是否为现行名称，由人核对。`,
            en: `The name ${name} has the required form; whether the place is still called so is for a person to check.`,
          }
        : {
            zh: `站点名称“${name}”不是“村（社区）名称＋便民服务站”。`,
            en: `The name ${name} is not the place’s name followed by 便民服务站.`,
          },
      ...(ok
        ? {}
        : {
            todo: {
              zh: '改为现行村（社区）名称后接“便民服务站”',
              en: 'write the present name of the village or community followed by 便民服务站',
            },
          }),
    },
  ]
}

let common: Set<string> | undefined

/** The 6763 Chinese characters of GB 2312-80, read from the decoder that every platform has. */
function commonCharacters(): Set<string> {
  if (common) return common
  const decoder = new TextDecoder('gb2312')
  const rows = Array.from({length: 0xf7 - 0xb0 + 1}, (_, i) => 0xb0 + i)
  common = new Set(
    rows
      .flatMap((row) => Array.from({length: 94}, (_, i) => decoder.decode(Uint8Array.of(row, 0xa1 + i))))
      .filter((c) => /^\p{Script=Han}$/u.test(c)),
  )
  return common
}

/** @clause HW-SIGN-004 standard characters: a rare one is not wrong, so a person decides */
function checkCharacters(texts: readonly SignText[]): SignFinding[] {
  const rare = [...new Set(texts.flatMap(({zh}) => [...zh]))].filter((c) => /\p{Script=Han}/u.test(c) && !commonCharacters().has(c))
  const shown = rare.join('')
  return [
    {
      clause: 'HW-SIGN-004',
      outcome: rare.length === 0 ? 'pass' : 'warn',
      measured: rare.length === 0 ? '0' : `${rare.length}（${shown}）`,
      required: '0',
      message:
        rare.length === 0
          ? {zh: '所用汉字都在GB 2312-80的6763字之内。', en: 'Every Chinese character is among the 6,763 of GB 2312-80.'}
          : {
              zh: `“${shown}”不在GB 2312-80的6763字之内，可能是繁体字、异体字或地名生僻字。`,
              en: `${shown} is not among the 6,763 characters of GB 2312-80: it may be traditional, a variant, or a rare place name.`,
            },
      ...(rare.length === 0
        ? {}
        : {todo: {zh: '对照《通用规范汉字表》核对', en: 'look it up in the Table of General Standard Chinese Characters'}}),
    },
  ]
}

/**
 * @clause HW-SIGN-006 languages and scripts on one sign
 * @clause HW-SIGN-056 one more beside a script that local law prescribes; whether it does is for a person to check
 */
function checkLanguages(texts: readonly SignText[]): SignFinding[] {
  const has = (key: keyof SignText) => texts.some((text) => text[key] !== undefined)
  const count = textKeys.filter(has).length
  return [
    bounded(scripts.some(has) ? limits.scriptsPerSign : limits.languagesPerSign, count, '', {
      what: {zh: '文种数', en: 'the number of languages and scripts'},
      todo: {zh: '汉语拼音和英文只留一种', en: 'keep either pinyin or English'},
    }),
  ]
}

/**
 * @clause HW-SIGN-024 messages on one panel
 * @clause HW-SIGN-025 ahead first, then left, then right
 */
function checkMessages(spec: SignSpec): SignFinding[] {
  if (spec.kind !== 'directional') return []
  const side = (towards: string) => (towards.includes('left') ? 1 : towards.includes('right') ? 2 : 0)
  const sides = spec.destinations.map(({towards}) => side(towards))
  const ok = sides.every((s, i) => i === 0 || s >= (sides[i - 1] ?? 0))
  const order = spec.destinations.map(({text, towards}) => `${text.zh}（${['直行', '向左', '向右'][side(towards)]}）`).join('，')
  return [
    bounded(limits.messagesPerPanel, spec.destinations.length, '', {
      what: {zh: '信息条数', en: 'the number of messages'},
      todo: {zh: '拆成两块牌', en: 'split them over two panels'},
    }),
    {
      clause: 'HW-SIGN-025',
      outcome: ok ? 'pass' : 'fail',
      measured: order,
      required: '直行，向左，向右',
      message: ok
        ? {
            zh: '各行按直行、向左、向右的次序排列；同一方向上是否由近及远，由人核对。',
            en: 'Ahead comes first, then left, then right; whether the nearer stands first is for a person to check.',
          }
        : {zh: '各行没有按直行、向左、向右的次序排列。', en: 'The rows are not in the order ahead, left, right.'},
      ...(ok ? {} : {todo: {zh: '调整destinations的次序', en: 'reorder destinations'}}),
    },
  ]
}
