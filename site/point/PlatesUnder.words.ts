import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    profile: (name: string) => `标牌和名称方案：${name}。`,
    try: '试用另一种方案：',
    down: (n: number) => `拟摘除清单（${n}项）`,
    list: '拟摘除清单',
    note: '没有人到现场看过挂着什么；到现场逐项核对。同一份清单在印制套件的takedown.pdf里。',
    what: '牌子',
    side: '位置',
    todo: '处理',
    why: '原因',
    source: '来源：',
    clauses: '由合设的牌满足或者不再适用的条款',
  },
  en: {
    profile: (name) => `Profile of plates and names: ${name}.`,
    try: 'To try another: ',
    down: (n) => `Plates to take down (${n})`,
    list: 'Plates to take down',
    note: 'Nobody has looked at what hangs there; go through the list on site. It is also in takedown.pdf of the print kit.',
    what: 'Plate',
    side: 'Where',
    todo: 'What to do',
    why: 'Why',
    source: 'Source: ',
    clauses: 'Clauses that the combined board satisfies or that no longer apply',
  },
})
