import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: (book: string, id: string) => `${book} ${id}版`,
    lead: (now: string) => `这是存档的版次，保留原来的条文、条号和依据。现在用的是${now}版。`,
    contents: '各章',
  },
  en: {
    title: (book: string, id: string) => `${book}, edition ${id}`,
    lead: (now: string) => `An edition kept on record, with the words, numbers and references it had. The edition in use is ${now}.`,
    contents: 'Chapters',
  },
})
