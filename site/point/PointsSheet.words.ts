import {bilingual} from '../../handbooks/language/both.ts'
import type {Sum} from '../../points/assessment/result.ts'

export const words = bilingual({
  zh: {
    caption: '各章得分：得分/满分',
    chapter: '章',
    sum: (sum: Sum | undefined) =>
      sum ? `${sum.earned}/${sum.due}${sum.bonus > 0 ? `＋${sum.bonus}` : ''}${sum.open > 0 ? `（${sum.open}未查清）` : ''}` : '',
    due: '满分',
    earned: '得分',
    bonus: '加分',
    atMost: (bonus: number, limit: number) => `${bonus}（最多${limit}）`,
    line: '分数线',
    short: '还差',
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
    due: 'Due',
    earned: 'Earned',
    bonus: 'Bonus',
    atMost: (bonus, limit) => `${bonus} (at most ${limit})`,
    line: 'Line',
    short: 'Short by',
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
