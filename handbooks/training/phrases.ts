import {join} from 'node:path'
import {z} from 'zod'
import {root} from '../input/root.ts'
import {nameWords} from '../input/words.ts'
import {slug} from '../input/yaml.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {bilingual} from '../language/both.ts'
import {toPinyin} from './pinyin.ts'

/** On what occasions the phrases are said, as the chapter calls them, in its order. */
export const occasions = bilingual({
  zh: {
    greeting: '问候',
    language: '语言',
    way: '指引',
    papers: '告知',
    form: '填写',
    case: '受理',
    help: '帮助',
    emergency: '紧急',
    goodbye: '告别',
  },
  en: {
    greeting: 'Greeting',
    language: 'Language',
    way: 'Finding the way',
    papers: 'What is needed',
    form: 'Forms',
    case: 'Taking a case',
    help: 'Help',
    emergency: 'Emergency',
    goodbye: 'Goodbye',
  },
})

export type Occasion = keyof typeof occasions.zh

/** A phrase at the window, in two languages. What stands in brackets is replaced by what applies. */
export interface Phrase {
  /** Permanent name, such as `greeting-1`. */
  readonly key: string
  /** Its place in the chapter, from 1, as it is printed on cards. */
  readonly number: number
  readonly occasion: Occasion
  readonly zh: string
  readonly pinyin: string
  readonly en: string
}

const schema = z.array(
  z.strictObject({
    key: slug,
    occasion: z.enum(Object.keys(occasions.zh) as Occasion[]),
    zh: nameWords,
    en: nameWords,
    /** Readings that were confirmed by hand, by the words that they stand for. */
    readings: z.record(z.string(), nameWords).optional(),
  }),
)

/**
 * Returns the phrases at the window in the order of the chapter on staff, with their readings.
 *
 * @throws InputError with every problem of the file. @clause SW-STAFF-018 what cards say
 */
export const loadPhrases = (): Phrase[] =>
  readYamlFile(join(root, 'handbooks/training/phrases.yaml'), 'handbooks/training/phrases.yaml', schema).map(
    ({key, occasion, zh, en, readings}, i) => ({key, number: i + 1, occasion, zh, en, pinyin: toPinyin(zh, readings)}),
  )

/** A piece of a phrase: words, or an example that is replaced by what applies. */
export interface PhrasePart {
  readonly text: string
  readonly example: boolean
}

/** Returns the pieces of a text with brackets around its examples. */
export const partsOf = (text: string): PhrasePart[] =>
  text
    .split(/\[([^\]]*)\]/)
    .map((part, i) => ({text: part, example: i % 2 === 1}))
    .filter((part) => part.text !== '')
