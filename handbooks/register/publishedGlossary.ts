import * as z from 'zod'
import {signings, type Term} from './register.ts'

/** One term as developers get it: what the file says, and nothing that it leaves out. */
const publishedTerm = z.strictObject({
  id: z.string().meta({description: '永久不变，标识和记录用它引用。Permanent: signs and records name terms by it.'}),
  zh: z.string().meta({description: '简体中文，是本源。Simplified Chinese, the source language.'}),
  pinyin: z.string().meta({description: '汉语拼音，按词连写，标声调。Hanyu Pinyin by words, with tones.'}),
  en: z.string().meta({description: '英文；在标识上的，就是标识上的英文。English; of words on signs, what the sign says.'}),
  definition: z
    .strictObject({zh: z.string(), en: z.string()})
    .optional()
    .meta({description: '手册中的定义；只在标识上出现的词没有。The handbooks’ definition; words that stand on signs alone have none.'}),
  onSigns: z.boolean().meta({description: '是否为标识上的用词。Whether the words stand on signs.'}),
  signedAs: z
    .enum(signings)
    .optional()
    .meta({description: '设施如何标明：door为门牌，facility为设施标识。How a facility is marked: by a door plate or a facility sign.'}),
  besideDoor: z
    .literal(true)
    .optional()
    .meta({description: '设施标识立在门边，而不在设施处。The facility sign stands beside its door and not where the facility is.'}),
})

const publishedGlossary = z
  .strictObject({
    $schema: z.string(),
    title: z.strictObject({zh: z.string(), en: z.string()}),
    edition: z.string().meta({description: '手册版次。Edition of the handbooks.'}),
    licence: z.strictObject({
      id: z.string().meta({description: 'SPDX'}),
      by: z.string().meta({description: '署名。Whom to name.'}),
    }),
    terms: z.array(publishedTerm),
  })
  .meta({title: '术语表 Glossary'})

/** A glossary as it is handed out. */
export type PublishedGlossary = z.output<typeof publishedGlossary>

/** Returns the glossary as data for pages and developers, in the order of the file, with its licence and where its schema is. */
export const toPublishedGlossary = (terms: readonly Term[], edition: string): PublishedGlossary => ({
  $schema: '../schema/glossary.json',
  title: {zh: '村标术语表', en: 'Glossary of Cunbiao'},
  edition,
  licence: {id: 'CC-BY-4.0', by: '村标 Cunbiao'},
  terms: terms.map(({id, zh, pinyin, en, definition, signText, signedAs, besideDoor}) => ({
    id,
    zh,
    pinyin,
    en,
    ...(definition && {definition}),
    onSigns: signText,
    ...(signedAs && {signedAs}),
    ...(besideDoor && {besideDoor: true as const}),
  })),
})

/** Returns the JSON Schema (2020-12) of the glossary as it is handed out, its fields explained in Chinese and English. */
export const glossaryJsonSchema = (): {readonly [keyword: string]: unknown} => z.toJSONSchema(publishedGlossary)
