import {bilingual} from '../../handbooks/language/both.ts'

/** What the page of the quiz says beside what its sheets say. */
export const words = bilingual({
  zh: {
    lead: '从手册的限值里抽十道题，打印在A4上，答案在第二张，每题写明条款。不记分，不排名，不登记是谁答的。',
    noScript: '本页要在浏览器里运行脚本才能换题。没有脚本时，下面这套题照样可以打印。',
    seed: '抽题的字样',
    seedHint: '默认是年月。同一个字样抽出的题相同，各站点可以用同一套。',
    book: '出题范围',
    draw: '换一套题',
    print: '打印',
    questions: '题目',
    found: '已按“%”抽出一套题。',
    clause: '看条款原文',
    command: '成批打印用命令：',
  },
  en: {
    lead: 'Ten questions on the numbers of the handbooks, to print on A4 with the key and the clause of each answer on a second sheet. Nothing is scored or ranked, and nobody is entered as having taken it.',
    noScript: 'This page needs scripts to draw other questions. Without them, those below can be printed all the same.',
    seed: 'Drawn by',
    seedHint: 'The month, unless you write something else. The same word draws the same questions, so that points may share a sheet.',
    book: 'From',
    draw: 'Draw others',
    print: 'Print',
    questions: 'Questions',
    found: 'Drawn by “%”.',
    clause: 'Read the clause',
    command: 'To print many, use the command:',
  },
})
