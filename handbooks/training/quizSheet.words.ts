import {bilingual} from '../language/both.ts'

/** What a quiz on paper says beside its questions. */
export const words = bilingual({
  zh: {
    title: '手册小测',
    lead: (seed: string) => `十道题，每题只有一个答案。题目由“${seed}”抽出，同一个字样抽出的题相同。不记分，不排名。`,
    both: '两本手册',
    keyTitle: '答案',
    keyLead: (seed: string, edition: string) => `小测“${seed}”的答案，按${edition}版手册。先做题，再翻到本页。`,
    letters: 'ABCD',
    head: {number: '题', answer: '答案', clause: '条款', title: '条款名称'},
    name: '日期：　　　　　　岗位：',
  },
  en: {
    title: 'Quiz on the handbooks',
    lead: (seed) =>
      `Ten questions, one right answer each. They are drawn by “${seed}”; the same word draws the same questions. Nothing is scored or ranked.`,
    both: 'Both handbooks',
    keyTitle: 'Key',
    keyLead: (seed, edition) => `Key to quiz “${seed}”, by edition ${edition} of the handbooks. Answer first, then turn to this page.`,
    letters: 'ABCD',
    head: {number: 'No.', answer: 'Answer', clause: 'Clause', title: 'Title'},
    name: 'Date:                    Post:',
  },
})
