import type {SignKind} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** What a law asks to be shown, so that no profile may do without it. */
export interface AskedByLaw {
  readonly kinds: readonly SignKind[]
  /** Number of the law in the register, which says what was seen of it. */
  readonly law: string
  readonly name: InBoth
  readonly article: InBoth
  readonly asks: InBoth
}

/**
 * What the law asks a point to show, as far as the article was seen. A profile may put it onto another board, for the law names no board;
 * it may not leave it out. The list is short because only what was looked up stands in it.
 */
export const askedByLaw: readonly AskedByLaw[] = [
  {
    kinds: ['items-board', 'form-sample'],
    law: '行政许可法',
    name: {zh: '行政许可法', en: 'the Administrative Licensing Law'},
    article: {zh: '第三十条', en: 'article 30'},
    asks: {
      zh: '行政许可的事项、依据、条件、程序、期限、材料目录和申请书示范文本在办公场所公示',
      en: 'items, bases, conditions, steps, time limits, lists of materials and sample forms of licences are shown where they are handled',
    },
  },
]

/** Returns what the law asks of `kind`; undefined if nothing that was seen does. */
export const lawOn = (kind: SignKind): AskedByLaw | undefined => askedByLaw.find(({kinds}) => kinds.includes(kind))

/** Safety signs are bought with a certificate and are no plates of a profile. Of the first two, what the law says was seen in a reprint. */
export const safetySigns = {
  'exit-sign': '消防法 article 16',
  'extinguisher-sign': '消防法 article 16',
  'no-smoking-sign': undefined,
  'defibrillator-sign': undefined,
} as const
type SafetySign = keyof typeof safetySigns

/** Returns whether `given` is the name of a safety sign. */
export const isSafetySign = (given: unknown): given is SafetySign => typeof given === 'string' && Object.hasOwn(safetySigns, given)

/** Returns why a profile may not name a safety sign. */
export const safetyWords = (sign: SafetySign): string => {
  const law = safetySigns[sign]
  return `"${sign}" is a safety sign${law === undefined ? '' : ` that ${law} asks for`}; it is no plate and no profile may touch it, so remove it`
}
