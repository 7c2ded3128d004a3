import {z} from 'zod'
import {show} from '../../handbooks/input/problem.ts'
import {confirmation, nameWords} from '../../handbooks/input/words.ts'
import {oneOf, slug} from '../../handbooks/input/yaml.ts'
import {nameFault} from '../record/nameFault.ts'

const code = (digits: number) =>
  z.string().regex(new RegExp(`^\\d{${digits}}$`), {error: ({input}) => `${show(input)} is not a code of ${digits} digits`})

/** Words of one line, with blanks only between Latin words. */
const wordsIn = (language: 'zh' | 'en') =>
  nameWords.check(({value, issues}) => {
    const message = nameFault(value, language)
    if (message !== undefined) issues.push({code: 'custom', message: `${show(value)} ${message}`, input: value, continue: true})
  })

/** Name of a place, in Chinese. */
const placeName = wordsIn('zh')

/** How a name is read, in Latin letters with their tones; a name's own figures may stand in it. */
const reading = wordsIn('en').check(({value, issues}) => {
  const [found] = /[^\p{Script=Latin}\p{M}\d ’'-]/u.exec(value) ?? []
  if (found !== undefined)
    issues.push({
      code: 'custom',
      message: `${show(value)} holds ${show(found)}, which no pinyin has; write the reading in Latin letters, such as Zhanqi`,
      input: value,
      continue: true,
    })
})

/** One row of a list of villages. */
export const villageRow = z.strictObject({
  /** Permanent key, unique within the list. */
  slug,
  /** Name of the place, such as 战旗村. */
  name: placeName,
  kind: oneOf('a kind of division', ['village', 'community']),
  /** Hanyu Pinyin of the specific part of the name: Zhanqi. */
  pinyin: reading,
  /** The committee's name as published. */
  officialName: placeName,
  /** 12 digits, as of the list's cut-off date. An alias, never a key. */
  code: code(12),
  town: placeName,
  townPinyin: reading,
  townCode: code(9),
  /** Which office confirmed how the name is read, and when. Empty or without the column, the reading is to be confirmed. */
  pinyinConfirmed: z
    .literal('')
    .transform(() => undefined)
    .or(confirmation)
    .optional(),
})

/** The headings of `villages.csv`, in the order in which they are written. */
export const villageColumns = Object.keys(villageRow.shape) as readonly (keyof typeof villageRow.shape)[]
/** Those that no list may lack. */
export const neededColumns = villageColumns.filter((column) => column !== 'pinyinConfirmed')

/** One row of a list, and the line on which it stands. */
export interface ListedRow {
  readonly line: number
  readonly row: z.output<typeof villageRow>
}

/** Reports what is wrong with the row on `line`. */
export type ReportRow = (line: number, at: string, message: string) => void
