import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '选项组', en: 'Choices'},
  status: 'new',
  group: 'form',
  use: [{zh: '答案不超过五个，全部摆出来：单选或多选。', en: 'Up to five answers, all in sight: one of them, or any.'}],
  not: [
    {zh: '六个以上用下拉框（SelectField）。', en: 'Six or more: use a SelectField.'},
    {zh: '选中就离开本页。', en: 'Where choosing one would leave the page.'},
  ],
  keyboard: {
    zh: '单选：Tab进入，方向键改选；多选：Tab逐个到达，空格勾选。',
    en: 'Radio buttons: Tab enters, arrow keys choose. Boxes: Tab reaches each, Space ticks.',
  },
  reader: {zh: '每个选项前读出问题；提示和错误随问题读出。', en: 'The question is said before the answers, with hint and error.'},
  issues: [
    {
      zh: '单选的小方框（boxes）看着像多选；纸质表格都是这样，读屏仍读为单选。',
      en: 'Single answers as boxes look like any number of answers, as on paper forms; screen readers say radio button.',
    },
  ],
  changes: [
    {on: '2026-12-01', what: {zh: '增加labelledBy和look。', en: 'Takes labelledBy and look.'}},
    {on: '2026-11-30', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {
    label: '问题；读屏在每个选项前读出。',
    labelledBy: '页面上已有标题在问时，写标题的id，代替label。',
    name: '提交时的名称；没有id时也是id的开头。',
    id: 'id的开头，同一页两个表单问同一件事时用；第一个选项的id就是它，错误汇总通向那里。',
    hint: '怎样回答，放在问题和选项之间。',
    error: '错在哪里、怎么改。有它时整组标为错误。',
    several: '可选多个（方框）；不设为单选（圆点）。',
    options: '各个选项，按读的顺序。',
    values: '一开始选中的值。',
    look: 'boxes是靠拢的小方框，像纸质表格，也用于打印：许多问题、答案都一样时用。',
  },
}
