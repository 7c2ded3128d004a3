import type {InBoth} from '../../handbooks/language/both.ts'
import type {Written} from '../../handbooks/language/locale.ts'
import type {JudgedClause, Points, TypeResult} from './result.ts'

/** The parts of a sentence on a verdict. */
interface Words {
  readonly verdicts: Readonly<Record<TypeResult['verdict'], string>>
  readonly separator: string
  readonly end: string
  readonly requirements: {readonly barred: (n: number) => string; readonly open: (n: number) => string; readonly met: string}
  readonly gate: {readonly barred: (n: number) => string; readonly open: (n: number) => string; readonly met: string}
  readonly points: (points: Points) => string
  readonly below: (score: number, threshold: number) => string
  readonly notBelow: (score: number, threshold: number) => string
  readonly noScore: string
  readonly coverage: (percent: number) => string
}

const words: InBoth<Words> = {
  zh: {
    verdicts: {reached: '达到：', 'not-reached': '未达到：', open: '暂不能判定：'},
    separator: '；',
    end: '。',
    requirements: {
      barred: (n) => `${n}条必备条款不符合`,
      open: (n) => `${n}条必备条款尚未查清`,
      met: '必备条款全部符合',
    },
    gate: {
      barred: (n) => `${n}条门槛条款不符合`,
      open: (n) => `${n}条门槛条款尚未查清`,
      met: '门槛条款全部符合',
    },
    points: ({due, earned, bonus, open, needed, short}) =>
      `满分${due}分，得${earned}分${bonus > 0 ? `，加分${bonus}分` : ''}${open > 0 ? `，${open}分尚未查清` : ''}；分数线${needed}分，${short > 0 ? `还差${short}分` : '已达到'}`,
    below: (score, threshold) => `得分${score}分，低于${threshold}分的下限`,
    notBelow: (score, threshold) => `得分${score}分，不低于${threshold}分`,
    noScore: '尚无得分',
    coverage: (percent) => `按权重已查清${percent}%`,
  },
  en: {
    verdicts: {reached: 'Reached: ', 'not-reached': 'Not reached: ', open: 'Not decided: '},
    separator: '; ',
    end: '.',
    requirements: {
      barred: (n) => `${clauses(n, 'required')} not met`,
      open: (n) => `${clauses(n, 'required')} not settled`,
      met: 'every required clause met',
    },
    gate: {
      barred: (n) => `${clauses(n, 'gate')} not met`,
      open: (n) => `${clauses(n, 'gate')} not settled`,
      met: 'every gate clause met',
    },
    points: ({due, earned, bonus, open, needed, short}) =>
      `${earned} of ${due} points earned${bonus > 0 ? `, ${bonus} as bonus` : ''}${open > 0 ? `, ${open} not settled` : ''}; the line is ${needed}, ${short > 0 ? `${short} short` : 'reached'}`,
    below: (score, threshold) => `score ${score}, below ${threshold}`,
    notBelow: (score, threshold) => `score ${score}, not below ${threshold}`,
    noScore: 'no score yet',
    coverage: (percent) => `${percent} % settled by weight`,
  },
}

const clauses = (n: number, kind: string) => `${n} ${kind} clause${n === 1 ? '' : 's'}`

/** Returns why `result` has its verdict, as one sentence that stands alone. */
export function because({verdict, barring, open, points, score, threshold, coverage}: TypeResult<JudgedClause>, locale: Written): string {
  const w = words[locale]
  const of = points ? w.gate : w.requirements
  const parts = [
    barring.length > 0 ? of.barred(barring.length) : open.length > 0 ? of.open(open.length) : of.met,
    ...(points
      ? [w.points(points)]
      : [
          score === undefined ? w.noScore : (score < threshold ? w.below : w.notBelow)(score, threshold),
          ...(coverage < 100 ? [w.coverage(coverage)] : []),
        ]),
  ]
  return `${w.verdicts[verdict]}${parts.join(w.separator)}${w.end}`
}
