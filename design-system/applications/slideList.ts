import type {Slide, SlideText} from './deck.ts'

const [left, right] = [80, 1200]

const title = (zh: string, en: string): SlideText => ({
  kind: 'title',
  box: {left, top: 56, right, bottom: 120},
  em: 40,
  bold: true,
  ink: 'ground',
  lines: {zh: [zh], en: [en]},
})

/** What every light slide bears: the bar below its title, the mark and the number at its foot. */
const light = {
  ground: 'on-ground',
  rules: [{box: {left, top: 126, right: left + 64, bottom: 132}, ink: 'ornament'}],
  mark: {size: 48, way: 'alone', at: [left, 640]},
  foot: {left: left + 68, right, top: 648, em: 24, ink: 'ink'},
} as const

/** The slides of the deck, in the order of a talk. Layout and sizes are our own choice and no standard. */
export const slides: readonly Slide[] = [
  {
    id: 'title',
    name: {zh: '封面', en: 'Title'},
    use: {zh: '写会议或材料的名称，主讲单位和日期。', en: 'The name of the talk, who gives it and when.'},
    ground: 'ground',
    mark: {size: 180, way: 'across', at: [left, 64]},
    rules: [{box: {left, top: 446, right: left + 96, bottom: 454}, ink: 'ornament'}],
    band: {left: 0, top: 560, right: 1280, bottom: 720},
    texts: [
      {
        kind: 'title',
        box: {left, top: 340, right, bottom: 430},
        em: 60,
        bold: true,
        ink: 'on-ground',
        lines: {zh: ['会议或材料的名称'], en: ['Name of the talk']},
      },
      {
        kind: 'body',
        box: {left, top: 474, right, bottom: 520},
        em: 28,
        ink: 'on-ground',
        lines: {zh: ['主讲单位　日期'], en: ['Speaker, date']},
      },
    ],
  },
  {
    id: 'section',
    name: {zh: '分节', en: 'Section'},
    use: {zh: '一部分开始时用一页，写序号和名称。', en: 'Opens a part of the talk with its number and name.'},
    ground: 'ground',
    rules: [{box: {left, top: 306, right: left + 96, bottom: 314}, ink: 'ornament'}],
    mark: {size: 48, way: 'alone', at: [left, 640]},
    foot: {left: left + 68, right, top: 648, em: 24, ink: 'on-ground'},
    texts: [
      {
        kind: 'body',
        box: {left, top: 236, right, bottom: 290},
        em: 32,
        ink: 'on-ground',
        lines: {zh: ['第1部分'], en: ['Part 1']},
      },
      {
        kind: 'title',
        box: {left, top: 330, right, bottom: 410},
        em: 52,
        bold: true,
        ink: 'on-ground',
        lines: {zh: ['这一部分的名称'], en: ['Name of this part']},
      },
    ],
  },
  {
    ...light,
    id: 'text',
    name: {zh: '文字', en: 'Text'},
    use: {
      zh: '标题写结论，下面最多五条。字号不小于18磅。',
      en: 'The title says the point; at most five lines below, of 18 points or more.',
    },
    texts: [
      title('标题写这一页的结论', 'The title says what this page shows'),
      {
        kind: 'body',
        box: {left, top: 176, right, bottom: 600},
        em: 32,
        bullets: true,
        ink: 'ink',
        lines: {
          zh: ['一条写一件事', '数字写明单位、日期和出处', '一页最多五条，写不下就分两页'],
          en: ['One line says one thing', 'Numbers with unit, date and source', 'Five lines a page at most; split what does not fit'],
        },
      },
    ],
  },
  {
    ...light,
    id: 'table',
    name: {zh: '表格', en: 'Table'},
    use: {
      zh: '列出事项、要求、期限。表头、行数可以改，颜色不改。',
      en: 'Lists items, what is asked and by when. Headings and rows may change, colours not.',
    },
    texts: [title('表格的标题', 'Title of the table')],
    table: {
      box: {left, top: 176, right, bottom: 496},
      columns: [
        {zh: '事项', en: 'Item'},
        {zh: '要求', en: 'What is asked'},
        {zh: '负责人', en: 'Who'},
        {zh: '完成日期', en: 'By when'},
      ],
      rows: 4,
      rowHeight: 64,
      em: 26,
      filled: {zh: '填写', en: 'Fill in'},
    },
  },
  {
    ...light,
    id: 'picture',
    name: {zh: '图片', en: 'Picture'},
    use: {
      zh: '放一张照片或图，右边写说明。拍到居民的照片先征得同意。',
      en: 'One photograph or drawing with its words beside it. Ask residents before you show them.',
    },
    picture: {box: {left, top: 176, right: 800, bottom: 600}, said: {zh: '照片或图', en: 'Photograph or drawing'}},
    texts: [
      title('图片的标题', 'Title of the picture'),
      {
        kind: 'body',
        box: {left: 840, top: 176, right, bottom: 600},
        em: 28,
        ink: 'ink',
        lines: {zh: ['图中是什么', '地点、日期', '拍摄人'], en: ['What it shows', 'Place, date', 'Who took it']},
      },
    ],
  },
  {
    id: 'closing',
    name: {zh: '封底', en: 'Closing'},
    use: {zh: '最后一页，写联系方式。', en: 'The last page, with where to reach you.'},
    ground: 'ground',
    mark: {size: 220, way: 'stacked', box: {left: 0, top: 0, right: 1280, bottom: 580}},
    rules: [],
    texts: [
      {
        kind: 'body',
        box: {left, top: 580, right, bottom: 630},
        em: 26,
        align: 'centre',
        ink: 'on-ground',
        lines: {zh: ['地址　电话　服务时间'], en: ['Address, telephone, hours']},
      },
    ],
  },
]
