import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '差距和逐条结果',
    assessedBy: (who: string, on: string, edition: string) => `${who}，${on}，手册版次${edition}。`,
    back: '回到站点页',
    next: (t: string) => `离${t}还差什么`,
    top: '本站点已是最高类型。下面列出仍不符合的推荐条款。',
    barring: '不符合的必备条款',
    open: '尚未查清的必备条款',
    shortBy: (n: number) => `得分还差${n}分。`,
    pointsShort: (n: number) => `还差${n}分。`,
    missing: '还没有做到的条款，先列门槛条款，再按省力的先后',
    notSettled: '尚未查清的条款',
    points: '各章得分',
    all: '全部条款逐条结果',
  },
  en: {
    title: 'Gaps and findings',
    assessedBy: (who, on, edition) => `${who}, ${on}, edition ${edition} of the handbooks.`,
    back: 'Back to the point',
    next: (t) => `What separates it from ${t}`,
    top: 'This point has the highest type. Recommended clauses that it does not meet are listed below.',
    barring: 'Required clauses not met',
    open: 'Required clauses not settled',
    shortBy: (n) => `The score is ${n} short.`,
    pointsShort: (n) => `${n} points short.`,
    missing: 'What is not met: the gate first, then by effort',
    notSettled: 'What is not settled',
    points: 'Points by chapter',
    all: 'Every clause, one by one',
  },
})
