import type {InBoth} from '../../handbooks/language/both.ts'
import {type Expecting, type PrivateKind, privateNumbersIn} from '../proceedings/privateNumbers.ts'

const names: Readonly<Record<PrivateKind, InBoth>> = {
  identity: {zh: '身份证号码', en: 'an identity number'},
  bank: {zh: '银行卡号', en: 'the number of a bank card'},
  mobile: {zh: '手机号码', en: 'a mobile number'},
  'home-line': {zh: '住宅电话', en: 'the number of a home'},
}

/**
 * Returns what in `text` points to one person, in both languages: a private number, or in the name of a window a form of address; undefined if
 * nothing does. Where `number` says that a number of records is expected, one that only looks like an identity number passes.
 *
 * @clause SW-SUP-017 posts are named, and no people
 */
export function personIn(text: string, {title = false, number = false} = {}): InBoth | undefined {
  const expected: Expecting['expected'] = number ? 'records' : 'nothing'
  const [found] = privateNumbersIn(text, {expected})
  if (found) return names[found.kind]
  if (title && /同志|先生|女士|小姐|师傅/.test(text)) return {zh: '对人的称呼', en: 'a form of address'}
  return undefined
}
