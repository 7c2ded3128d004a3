import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '文件栏', en: 'File field'},
  status: 'new',
  group: 'form',
  use: [{zh: '请人选一个文件，也可以拖进来；文件留在本机。', en: 'To ask for a file, which may also be dropped; it stays on the device.'}],
  not: [{zh: '能直接填写的内容。', en: 'What could be written directly.'}],
  keyboard: {zh: 'Tab到达，空格打开选择窗口。', en: 'Tab reaches it, Space opens the chooser.'},
  reader: {zh: '读出题目、已选的文件名、提示和错误。', en: 'Label, chosen file, hint and error are said.'},
  issues: [
    {
      zh: '“选择文件”按钮的文字由浏览器决定，随系统语言。',
      en: 'The words on the chooser’s button are the browser’s, in the language of the system.',
    },
  ],
  changes: [
    {on: '2026-12-01', what: {zh: '增加capture。', en: 'Takes capture.'}},
    {on: '2026-11-30', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {
    label: '要哪个文件。',
    name: '脚本按这个名称找到它；没有id时也是id。',
    id: 'id，同一页两个表单问同一件事时用。',
    hint: '读哪些格式、文件是否离开本机。',
    error: '文件错在哪里、怎么办。有它时整栏标为错误。',
    accept: '可选文件的扩展名，如.xlsx,.csv。',
    multiple: '是否一次可选多个。',
    capture: '让手机直接打开后置摄像头拍照。',
  },
}
