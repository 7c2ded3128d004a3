import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '表格', en: 'Table'},
  status: 'stable',
  group: 'data',
  use: [{zh: '同样几项内容的多行，要横竖比较。', en: 'Rows of one shape that are compared across and down.'}],
  not: [
    {zh: '版面：不用表格排版。', en: 'Layout.'},
    {zh: '只有两列名称和值：用要点列表（DescriptionList）。', en: 'Two columns of names and values: use a DescriptionList.'},
  ],
  keyboard: {zh: '表格区域按Tab到达，方向键横向滚动。', en: 'Tab reaches the region, arrow keys scroll it.'},
  reader: {
    zh: '读出表名、列标题和行标题；每行第一格是行标题。',
    en: 'Caption, column and row headers are said; the first cell of a row heads it.',
  },
  issues: [
    {
      zh: '窄屏上表头不随页面停留，因为表格在自己的区域里滚动。',
      en: 'On narrow screens the header does not stay in sight, for the table scrolls inside its region.',
    },
  ],
  changes: [
    {
      on: '2026-11-30',
      what: {
        zh: '每个实例只留一个类名，长页更轻；外观不变。',
        en: 'One class for each instance, so that long pages weigh less; the look is the same.',
      },
    },
    {on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {
    caption: '表里是什么；也是键盘滚动区域的名称。',
    hideCaption: '上方标题已说同样的话时，表名只给读屏。',
    columns: '各列；第一列是行标题。',
    rows: '各行，每行有自己的id和每列的值。',
    scroll: 'always用于列很多的表，在区域里双向滚动。',
    note: '来源或读表说明，放在表下。',
  },
}
