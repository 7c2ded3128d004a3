import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '标签', en: 'Badge'},
  status: 'stable',
  group: 'data',
  use: [{zh: '说明一件事物的状态、类型或种类，一两个词。', en: 'To say in a word or two what state, type or kind a thing is.'}],
  not: [
    {
      zh: '要读者点开时用链接；要读者注意时用提示（Notice）。',
      en: 'Where the reader should open something, use a link; where they must take note, a Notice.',
    },
    {zh: '整句话。', en: 'Whole sentences.'},
  ],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {
    zh: '读出其中的词；三级小柱不读，因为词已说明等级。',
    en: 'Its words are read; the three steps are skipped, for the word says the rank.',
  },
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    tone: '颜色表示什么：无、本县、某种状态。',
    rank: '站点类型的等级：画三级小柱，填满这么多级，不看颜色也能辨认。',
    children: '文字，不超过四个字。',
  },
}
