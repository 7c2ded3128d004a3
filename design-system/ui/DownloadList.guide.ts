import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '下载列表', en: 'Download list'},
  status: 'stable',
  group: 'data',
  use: [{zh: '给出一组文件，写明格式、大小和用途。', en: 'To hand out files with format, size and what each is for.'}],
  not: [{zh: '通向网页的链接。', en: 'Links to pages.'}],
  keyboard: {zh: '每个链接按Tab到达，按Enter打开。', en: 'Tab reaches each link, Enter opens it.'},
  reader: {zh: '链接里依次读出格式、名称和大小。', en: 'Format, name and size are said in the link.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    label: '列表的名称，如“本标识的文件”。',
    files: '各个文件，多数人先要的放在最前。',
    'files[].format': 'PDF、DXF等。',
    'files[].size': '带单位的大小，如128 kB。',
    'files[].note': '文件做什么用，如“供切割，一比一，毫米”。',
  },
}
