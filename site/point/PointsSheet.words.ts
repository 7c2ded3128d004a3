import {bilingual} from '../../handbooks/language/both.ts'
import type {Sum, TypeResult} from '../../points/assessment/result.ts'

/** How many clauses of the gate are asked, missed and not settled. */
interface Gate {
  readonly asked: number
  readonly missed: number
  readonly open: number
}

export const words = bilingual({
  zh: {
    caption: '各章得分：得分/满分',
    chapter: '章',
    sum: (sum: Sum | undefined) =>
      sum ? `${sum.earned}/${sum.due}${sum.bonus > 0 ? `＋${sum.bonus}` : ''}${sum.open > 0 ? `（${sum.open}未查清）` : ''}` : '',
    gateRow: '门槛条款',
    gateHeld: ({asked, missed, open}: Gate) =>
      `${asked}条，${missed === 0 && open === 0 ? '全部符合' : [...(missed > 0 ? [`${missed}条不符合`] : []), ...(open > 0 ? [`${open}条未查清`] : [])].join('，')}`,
    due: '满分',
    earned: '得分',
    bonus: '加分',
    atMost: (bonus: number, limit: number) => `${bonus}（最多${limit}）`,
    has: '得分和加分合计',
    best: '未查清的都符合时',
    line: '分数线',
    lineOf: (due: number, percent: number, needed: number) => `${due}×${percent}%，进为${needed}`,
    short: '还差',
    verdict: '结论',
    verdicts: {reached: '达到', 'not-reached': '未达到', open: '暂不能判定'} as Readonly<Record<TypeResult['verdict'], string>>,
    how: (bonus: number) =>
      `怎样复算：逐条相加得各章的分，各章相加得总分。必备条款符合得全部分值，部分符合得一半，不符合和未查清得0分；推荐条款符合的写作“＋”，合计最多为满分的${bonus}%。分数线不足半分的进为半分。门槛条款全部符合，得分和加分合计不低于分数线的，达到该类型；门槛条款有一条不符合，或者未查清的都符合也不到分数线的，未达到；其余的暂不能判定。三种类型从高到低看，先达到哪一型就是哪一型。`,
    rowGate: {met: '门槛符合', missed: '门槛不符合', open: '门槛未查清'},
    rowDue: (earned: number, worth: number) => `${earned}/${worth}`,
    rowDueOpen: (worth: number) => `0/${worth}（未查清）`,
    rowBonus: (earned: number) => `＋${earned}`,
    rowBonusOpen: (worth: number) => `＋0（${worth}未查清）`,
    rowNone: '—',
    result: '结果',
    ofChapter: '本章合计',
    measured: (value: string) => `实测${value}`,
    foundOn: (on: string) => `沿用${on}的结果`,
    way: '最省力的办法：先做这几条',
    effort: '要做的事',
    clause: '条款',
    status: '现在',
    gain: '可得分',
    gate: '门槛',
    plus: (gain: number) => `＋${gain}`,
    byToday: (type: string, open: number) =>
      `按现行版推算，仅供安排工作，不是评定结果：${type}。新增和改过的条款没有人看过，共${open}条按未检查计算。`,
    none: '未达到任何类型',
    colon: '：',
  },
  en: {
    caption: 'Points by chapter: earned / due',
    chapter: 'Chapter',
    sum: (sum) =>
      sum ? `${sum.earned}/${sum.due}${sum.bonus > 0 ? ` + ${sum.bonus}` : ''}${sum.open > 0 ? ` (${sum.open} open)` : ''}` : '',
    gateRow: 'Gate',
    gateHeld: ({asked, missed, open}) =>
      `${asked} asked, ${missed === 0 && open === 0 ? 'all met' : [...(missed > 0 ? [`${missed} not met`] : []), ...(open > 0 ? [`${open} not settled`] : [])].join(', ')}`,
    due: 'Due',
    earned: 'Earned',
    bonus: 'Bonus',
    atMost: (bonus, limit) => `${bonus} (at most ${limit})`,
    has: 'Earned and bonus',
    best: 'If all that is open is met',
    line: 'Line',
    lineOf: (due, percent, needed) => `${due} × ${percent}%, taken up to ${needed}`,
    short: 'Short by',
    verdict: 'Verdict',
    verdicts: {reached: 'Reached', 'not-reached': 'Not reached', open: 'Not decided'},
    how: (bonus) =>
      `To work it out by hand: the rows of a chapter add up to its points, and the chapters to the whole. A required clause that is met earns all its points, one partly met half of them, one not met or not settled none. A recommended one that is met is written with a plus; together they count at most ${bonus}% of what is due. A line that comes to a part of a half point is taken up to the next half. A type is reached if every clause of the gate is met and points and bonus together are not below the line; it is not reached if one of the gate is not met, or the line would not be reached even if all that is open were met; otherwise it is not decided. The point is of the highest type that it reaches.`,
    rowGate: {met: 'gate met', missed: 'gate not met', open: 'gate not settled'},
    rowDue: (earned, worth) => `${earned}/${worth}`,
    rowDueOpen: (worth) => `0/${worth} (open)`,
    rowBonus: (earned) => `+${earned}`,
    rowBonusOpen: (worth) => `+0 (${worth} open)`,
    rowNone: '–',
    result: 'Result',
    ofChapter: 'Chapter in all',
    measured: (value) => `measured ${value}`,
    foundOn: (on) => `taken over from ${on}`,
    way: 'The way with the least effort: do these first',
    effort: 'What to do',
    clause: 'Clause',
    status: 'Now',
    gain: 'Points',
    gate: 'Gate',
    plus: (gain) => `+${gain}`,
    byToday: (type, open) =>
      `By today’s edition this would come to: ${type}. It is an estimate to plan by, not a result: nobody has looked at new and changed clauses, and ${open} count as not checked.`,
    none: 'no type',
    colon: ': ',
  },
})
