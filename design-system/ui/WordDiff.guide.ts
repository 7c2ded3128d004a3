import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '逐词对比', en: 'Word diff'},
  status: 'stable',
  group: 'text',
  use: [{zh: '一条在两个版次之间逐词的变化。', en: 'How a clause changed between two editions, word by word.'}],
  not: [{zh: '改动超过一半的文字：两段并列更好读。', en: 'Text of which more than half changed: set both side by side.'}],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {
    zh: '删去和新增的词前后各读一句说明，因为多数读屏不读删改标记。',
    en: 'Words before and after say what went and what came, for most screen readers skip the marks.',
  },
  issues: [],
  changes: [{on: '2026-11-25', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {runs: '文字分段，各标为保留、删去或新增，按读的顺序；换行另起一行。', labels: '读屏在删去和新增前后说的话。'},
}
