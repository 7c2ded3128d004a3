import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '条文', en: 'Clause block'},
  status: 'stable',
  group: 'text',
  use: [
    {
      zh: '显示手册的一条：编号、永久编号、标题、用词、正文和检查方法。',
      en: 'To show one clause: number, permanent id, title, kind, text and how it is checked.',
    },
  ],
  not: [{zh: '只提到某条时用链接。', en: 'Where a clause is only mentioned, use a link.'}],
  keyboard: {zh: '永久编号是链接，按Tab到达。', en: 'The permanent id is a link that Tab reaches.'},
  reader: {
    zh: '每条是一个以标题命名的区块；编号链接后补读“永久链接”。',
    en: 'Each is an article named by its title; after the id "permanent link" is said.',
  },
  issues: [],
  changes: [
    {on: '2026-11-25', what: {zh: '可带引用格式；可按类型筛选。', en: 'Takes a citation, and the types for a filter.'}},
    {on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {
    id: '永久编号，如HW-SIGN-012；也是锚点。',
    number: '本版印出的编号，如5.3.2。',
    title: '这一条讲什么。',
    kind: '这一条是要求、推荐、允许还是能力。',
    kindLabel: '用词的说法，如“要求”。',
    permalinkLabel: '说明编号链接通向什么，如“第5.3.2条的永久链接”。',
    href: '永久链接的去处；没有单独的页面时为本页锚点。',
    level: '标题在本章里的级别。',
    types: '对各类站点的要求，用TypeMatrix。',
    asked: '对哪些类型有要求，用空格分开，供页面筛选。',
    citation: '引用格式，放在最后。',
    facts: '检查方法、证据、标识和引用文件，用DescriptionList。',
    children: '条文。',
  },
}
