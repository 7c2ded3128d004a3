import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '版次',
    lead: '手册发布过和正在拟定的各个版次，全文保留，可以逐条比较。条款的永久编号不随版次变化，条号会变。',
    clauses: (n: number) => `${n}条`,
    from: (d: string) => `${d}起施行`,
    until: (d: string) => `施行至${d}`,
    current: '本站手册即为本版',
    changes: (n: number, id: string) => `与${id}版的差异（${n}条）`,
    readBook: (book: string) => `${book}全文`,
    data: '数据（JSON）',
    rules: '版次怎样管理',
    rule: [
      '版次有四种状态：拟定、试行、现行、废止。拟定稿可以重写；自试行起，内容不再改动，要改就写入下一版。',
      '每个版次是一个数据文件，每条条款和整个文件都带有SHA-256校验值。发布以后被人改动，检查时就会报出是哪一行、哪一条。',
      '废止的条款不收回编号，原网址显示最后的条文和取代它的条款。',
    ],
  },
  en: {
    title: 'Editions',
    lead: 'The editions of the handbooks, published and in draft, kept in full and comparable clause by clause. The permanent id of a clause never changes with an edition; its printed number may.',
    clauses: (n: number) => `${n} clauses`,
    from: (d: string) => `in force from ${d}`,
    until: (d: string) => `in force until ${d}`,
    current: 'the edition on this site',
    changes: (n: number, id: string) => `What changed since edition ${id} (${n} clauses)`,
    readBook: (book: string) => `${book} in full`,
    data: 'Data (JSON)',
    rules: 'How editions are kept',
    rule: [
      'An edition is a draft, on trial, in force or withdrawn. A draft may be written anew; once on trial its content never changes, and what is new goes into the next edition.',
      'Each edition is one file of data. Every clause and the file as a whole carry a SHA-256 sum; whatever is edited after release is reported by the check with its line and clause.',
      'The id of a withdrawn clause is never given to another; its address shows its last text and what took its place.',
    ],
  },
})
