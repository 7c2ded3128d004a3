import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '并联审批计划',
    lead: '把一件事的各个环节按日期排开：哪天办结，哪个环节决定总时限，可以承诺几个工作日，哪些先后没有依据。',
    why: '工作日、自然日和放假安排混在一起时，各环节的天数相加会算错；这里逐日排，再把全年每个受理日都算一遍。',
    sampleTitle: '用时和先后含示例',
    sample: '标着“示例”的用时和先后只为说明怎样排，不是任何地方的规定。用之前换成本县的。',
    count: (n: number) => `${n}个环节`,
    promised: (days: number, source: string) => `公开承诺：${days}个工作日（${source}）。`,
    lead_: (name: string) => `牵头：${name}。`,
    example: (from: string) => `以${from}受理为例，各项情形都答“是”。`,
    plan: (name: string) => `计划：${name}`,
    clauses: '相关条款',
  },
  en: {
    title: 'Joint approval planner',
    lead: 'Lays the steps of one matter out by dates: when it is done, which steps decide the time, what can be promised, and which waits have no ground.',
    why: 'Where working days, calendar days and holidays mix, adding days up goes wrong; here each day is laid out, and every day of acceptance of the year is tried.',
    sampleTitle: 'Times and waits are partly a sample',
    sample: 'What is marked “sample” only shows how to plan and is no rule of any place. Put your county’s in before use.',
    count: (n: number) => `${n} steps`,
    promised: (days: number, source: string) => `Promised in public: ${days} working ${days === 1 ? 'day' : 'days'} (${source}).`,
    lead_: (name: string) => `Lead: ${name}.`,
    example: (from: string) => `As accepted on ${from}, with every question answered yes.`,
    plan: (name: string) => `Plan: ${name}`,
    clauses: 'Clauses',
  },
})
