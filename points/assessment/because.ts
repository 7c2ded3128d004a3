import type {InBoth} from '../../handbooks/language/both.ts'
import type {Written} from '../../handbooks/language/locale.ts'
import type {TypeResult} from './assess.ts'

/** The parts of a sentence on a verdict. */
const words: InBoth<{
  readonly verdicts: Readonly<Record<TypeResult['verdict'], string>>
  readonly separator: string
  readonly end: string
  readonly barred: (n: number) => string
  readonly open: (n: number) => string
  readonly met: string
  readonly below: (score: number, threshold: number) => string
  readonly notBelow: (score: number, threshold: number) => string
  readonly noScore: string
  readonly coverage: (percent: number) => string
}> = {
  zh: {
    verdicts: {reached: '达到：', 'not-reached': '未达到：', open: '暂不能判定：'},
    separator: '；',
    end: '。',
    barred: (n) => `${n}条必备条款不符合`,
    open: (n) => `${n}条必备条款尚未查清`,
    met: '必备条款全部符合',
    below: (score, threshold) => `得分${score}分，低于${threshold}分的下限`,
    notBelow: (score, threshold) => `得分${score}分，不低于${threshold}分`,
    noScore: '尚无得分',
    coverage: (percent) => `按权重已查清${percent}%`,
  },
  en: {
    verdicts: {reached: 'Reached: ', 'not-reached': 'Not reached: ', open: 'Not decided: '},
    separator: '; ',
    end: '.',
    barred: (n) => `${clauses(n)} not met`,
    open: (n) => `${clauses(n)} not settled`,
    met: 'every required clause met',
    below: (score, threshold) => `score ${score}, below ${threshold}`,
    notBelow: (score, threshold) => `score ${score}, not below ${threshold}`,
    noScore: 'no score yet',
    coverage: (percent) => `${percent} % settled by weight`,
  },
}

const clauses = (n: number) => `${n} required clause${n === 1 ? '' : 's'}`

/** Returns why `result` has its verdict, as one sentence that stands alone. */
export function because({verdict, barring, open, score, threshold, coverage}: TypeResult, locale: Written): string {
  const w = words[locale]
  const parts = [
    barring.length > 0 ? w.barred(barring.length) : open.length > 0 ? w.open(open.length) : w.met,
    score === undefined ? w.noScore : (score < threshold ? w.below : w.notBelow)(score, threshold),
    ...(coverage < 100 ? [w.coverage(coverage)] : []),
  ]
  return `${w.verdicts[verdict]}${parts.join(w.separator)}${w.end}`
}
