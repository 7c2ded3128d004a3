import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    line: (n: number) => `第${n}行`,
    note: '在网页上改过的流程。在终端里用npm run -s cunbiao -- plan 文件，或者再拿回网页上改。',
    notUtf8: '不是UTF-8编码的文字文件；另存为UTF-8的YAML',
    tooLarge: (most: string) => `文件太大，最多${most}；流程最多60个环节`,
    nothing: '没有内容；选一个YAML文件，或者把YAML贴进来',
  },
  en: {
    line: (n) => `line ${n}`,
    note: 'A process changed on the page. At a terminal: npm run -s cunbiao -- plan FILE; or take it back to the page.',
    notUtf8: 'is no text in UTF-8; save it as YAML in UTF-8',
    tooLarge: (most) => `is too large, and at most ${most} are read; a process has at most 60 steps`,
    nothing: 'is empty; choose a YAML file, or paste YAML',
  },
})
