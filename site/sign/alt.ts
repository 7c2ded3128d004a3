import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** Returns what is said in place of the picture of a sign: its kind, and the words on it, which are Chinese in every language. */
export function altOf(kind: SignKind, words: string): InBoth {
  const {zh, en} = signKinds[kind]
  return {zh: `${zh}：${words}`, en: `${en}: ${words}`}
}
