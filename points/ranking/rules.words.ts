import {bilingual} from '../../handbooks/language/both.ts'

/** What is said of rules that are wrong, and what their sources and grounds are called. */
export const words = bilingual({
  zh: {
    sources: {ledger: '台账', queue: '叫号', reviews: '评价', patrol: '巡查', complaints: '投诉'},
    grounds: {breach: '不符合条款', late: '逾期', fault: '核实的过错', 'not-rectified': '未整改', merit: '加分事项', number: '件数'},
    missing: '没有写；补上这一项',
    unknown: '不是这里的字段；删去，或者改正拼写',
    notText: (found: string) => `“${found}”不是一行文字；写一行文字，或者写成{zh: …, en: …}`,
    notAllowed: (found: string, allowed: string) => `“${found}”不在可用的值之内；用${allowed}中的一个`,
    notWhole: (found: string) => `“${found}”不是1至100的整数；改成整数`,
    notDate: (found: string) => `“${found}”不是日期；写成2026-06-20这样`,
    wrong: (found: string) => `“${found}”写得不对；对照规则样例改正`,
    unread: (said: string) => `不是能读的YAML（${said}）；一行写一项，对照规则样例改正`,
    sum: (found: number) => `各项指标的分值合计${found}，应为100；改到合计100`,
    late: (published: string, from: string) => `公布日期${published}不早于考评期首日${from}；规则在考评期开始前公布才能用`,
    ends: (from: string, to: string) => `考评期从${from}到${to}，先完后起；改正其中一个`,
    counts: (name: string) =>
      `“${name}”按收到的投诉或者差评件数计分，不能用；只就核实的过错（fault）、逾期答复（late）和未整改（not-rectified）计分`,
    doubled: (found: string) => `“${found}”写了两次；去掉一个`,
    noCriterion: (found: string, allowed: string) => `“${found}”不是指标的id；用${allowed}中的一个`,
    person: (what: string) => `写有${what}；删去，规则里不写个人`,
  },
  en: {
    sources: {ledger: 'ledger', queue: 'queue system', reviews: 'reviews', patrol: 'patrols', complaints: 'complaints'},
    grounds: {
      breach: 'a clause not met',
      late: 'lateness',
      fault: 'a verified fault',
      'not-rectified': 'not put right',
      merit: 'a merit',
      number: 'number of cases',
    },
    missing: 'is missing; add it',
    unknown: 'is not a field here; remove it or check its spelling',
    notText: (found) => `"${found}" is not a line of words; write one, or {zh: …, en: …}`,
    notAllowed: (found, allowed) => `"${found}" is not allowed; use one of ${allowed}`,
    notWhole: (found) => `"${found}" is not a whole number from 1 to 100; write one`,
    notDate: (found) => `"${found}" is not a date; write it as 2026-06-20`,
    wrong: (found) => `"${found}" is not right here; compare it with the sample rules`,
    unread: (said) => `is not YAML that can be read (${said}); write one field a line, as in the sample rules`,
    sum: (found) => `the points of the criteria come to ${found}, and 100 is allowed; change them until they do`,
    late: (published, from) =>
      `published on ${published}, not before the period begins on ${from}; rules hold only for a period that begins after they are published`,
    ends: (from, to) => `runs from ${from} to ${to}, which is backwards; correct one of them`,
    counts: (name) =>
      `"${name}" scores by the number of complaints or bad reviews that come in, which is refused; score only a verified fault (fault), a late answer (late) and what was not put right (not-rectified)`,
    doubled: (found) => `"${found}" stands twice; remove one`,
    noCriterion: (found, allowed) => `"${found}" is not the id of a criterion; use one of ${allowed}`,
    person: (what) => `holds ${what}; delete it, rules name nobody`,
  },
})
