import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: (book: string, type: string) => `${type}站点要做到的条款：${book}`,
    lead: (type: string, required: number, recommended: number, e: string) =>
      `${e}中对${type}标为必备的${required}条和推荐的${recommended}条，按章排列，可直接打印。只列站点自己要做到的。标明门槛条款的一条也不能缺，其余必备条款计分，推荐条款加分。对${type}可选或不适用的，以及由镇、县做到的，不在此列。`,
    contents: '各章',
    count: (required: number, recommended: number) => `必备${required}条，推荐${recommended}条`,
    asks: '要求',
    checked: '检查方法',
    evidence: '证据',
  },
  en: {
    title: (book: string, type: string) => `What a ${type.toLowerCase()} point must do: ${book}`,
    lead: (type: string, required: number, recommended: number, e: string) =>
      `The ${required} clauses that ${e} requires of the ${type.toLowerCase()} type and the ${recommended} that it recommends, chapter by chapter and ready to print. These are the duties of the point itself. Not one marked as gate may be missed; the other required clauses earn points, and recommended ones a bonus. Clauses that are optional or do not apply to the type, and those that towns and counties keep, are left out.`,
    contents: 'Chapters',
    count: (required: number, recommended: number) => `${required} required, ${recommended} recommended`,
    asks: 'Asked',
    checked: 'Checked by',
    evidence: 'Evidence',
  },
})
