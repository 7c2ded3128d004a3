import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    clause: '条款',
    outcome: '结果',
    measured: '图上值',
    required: '要求值',
    todo: '要做什么',
    outcomes: {pass: '符合', warn: '注意', fail: '不符合'},
  },
  en: {
    clause: 'Clause',
    outcome: 'Result',
    measured: 'On the drawing',
    required: 'Required',
    todo: 'What to do',
    outcomes: {pass: 'Pass', warn: 'Note', fail: 'Fail'},
  },
})
