import {bilingual} from '../../handbooks/language/both.ts'

type Entry = Readonly<Record<'title' | 'clause' | 'edition' | 'status' | 'year', string>>

export const words = bilingual({
  zh: {
    cite: '引用本条',
    copy: '复制',
    copied: '已复制',
    failed: '没有复制成，文字已选中，请手动复制。',
    label: {zh: '中文', en: '英文'},
    /** GB/T 7714 separates the parts of an entry with a full stop and a space in either language. */
    entry: ({title, clause, edition, status, year}: Entry) => `村标. ${title}（${clause}）[M/OL]. ${edition}版（${status}）. ${year}`,
  },
  en: {
    cite: 'Cite this clause',
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Could not copy. The text is selected; copy it by hand.',
    label: {zh: 'In Chinese', en: 'In English'},
    entry: ({title, clause, edition, status, year}) =>
      `Cunbiao. ${title} (${clause}) [M/OL]. Edition ${edition} (${status.toLowerCase()}). ${year}`,
  },
})
