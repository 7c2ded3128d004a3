import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '附录',
    set: '打印整套表单',
    oneLedger: '小站点：打印一本账的整套',
    description:
      '规范性附录是可以直接打印填写的表单和一览表，列出所服务的条款，栏目不少于条款的要求，版式可以自定；资料性附录帮助理解手册，不增加要求。附录按所服务的条款在手册中的先后编号。',
  },
  en: {
    title: 'Annexes',
    set: 'Print the whole set',
    oneLedger: 'Small points: print the set with one ledger',
    description:
      'Normative annexes are forms and sheets to print and fill in, with the clauses they serve: their columns hold no less than the clauses ask, and the layout may be another. Informative annexes explain and ask nothing more. Letters follow the order in which the book comes to the clauses that the annexes serve.',
  },
})
