import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    caption: '无障碍记录',
    what: '检验内容',
    how: '方法',
    on: '日期',
    result: '结果',
    calculated: '由图稿计算',
    edition: (id: string) => `按${id}版`,
    outcomes: {pass: '符合', warn: '注意', fail: '不符合'},
    done: {pass: '通过', fail: '未通过', open: '尚未进行'},
  },
  en: {
    caption: 'Accessibility record',
    what: 'What was checked',
    how: 'How',
    on: 'Date',
    result: 'Result',
    calculated: 'Calculated from the artwork',
    edition: (id: string) => `By edition ${id}`,
    outcomes: {pass: 'Pass', warn: 'Note', fail: 'Fail'},
    done: {pass: 'Passed', fail: 'Failed', open: 'Not done yet'},
  },
})
