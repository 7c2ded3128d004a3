import {bilingual} from '../../handbooks/language/both.ts'

/** `live` are sentences that the element says; {…} are filled in. */
export const words = bilingual({
  zh: {
    change: '换成自己的字',
    changeText: '图和检查结果随着改。尺寸、材料、颜色和行数在工作台里改。',
    more: (n: number) => `还有${n}处文字，在工作台里改。`,
    open: '带着这些字在工作台打开',
    live: {
      counts: '符合{pass}，注意{warn}，不符合{fail}，待人判断{open}',
      stale: '图还是改之前的样子。',
      draw: '画不出来：这些字在这个尺寸里排不下、写法不合要求，或者网页的字库里没有其中的字。改短一些，或者在工作台里看是哪一处。',
      glyphs: '字形没有取到。请检查网络，再改一处。',
      rest: '绘图程序出了错。请在工作台里打开这块牌。',
      size: '{width} × {height} mm',
    },
  },
  en: {
    change: 'Put your own words on it',
    changeText: 'Picture and check follow. Sizes, materials, colours and the number of rows are changed in the studio.',
    more: (n: number) => `${n} more ${n === 1 ? 'line' : 'lines'} of words can be changed in the studio.`,
    open: 'Open it with these words in the studio',
    live: {
      counts: 'Pass {pass}, note {warn}, fail {fail}, to be judged {open}',
      stale: 'The picture is as it was before.',
      draw: 'It cannot be drawn: the words do not fit, are not written as they have to be, or hold a character that this page lacks.',
      glyphs: 'Shapes of characters did not arrive. Look whether the network is there, then change something.',
      rest: 'Drawing failed. Open the sign in the studio.',
      size: '{width} × {height} mm',
    },
  },
})
