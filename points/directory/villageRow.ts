import {z} from 'zod'
import {show} from '../../handbooks/input/problem.ts'
import {nameWords} from '../../handbooks/input/words.ts'
import {oneOf, slug} from '../../handbooks/input/yaml.ts'
import {nameFault} from '../record/nameFault.ts'

const code = (digits: number) =>
  z.string().regex(new RegExp(`^\\d{${digits}}$`), {error: ({input}) => `${show(input)} is not a code of ${digits} digits`})

/** Name of a place, of one line, with blanks only between Latin words. */
const placeName = nameWords.check(({value, issues}) => {
  const message = nameFault(value)
  if (message !== undefined) issues.push({code: 'custom', message: `${show(value)} ${message}`, input: value, continue: true})
})

/** One row of a list of villages. */
export const villageRow = z.strictObject({
  /** Permanent key, unique within the list. */
  slug,
  /** Name of the place, such as 战旗村. */
  name: placeName,
  kind: oneOf('a kind of division', ['village', 'community']),
  /** Hanyu Pinyin of the specific part of the name: Zhanqi. */
  pinyin: placeName,
  /** The committee's name as published. */
  officialName: placeName,
  /** 12 digits, as of the list's cut-off date. An alias, never a key. */
  code: code(12),
  town: placeName,
  townPinyin: placeName,
  townCode: code(9),
})

/** The headings of `villages.csv`, in the order in which they are written. */
export const villageColumns = Object.keys(villageRow.shape) as readonly (keyof typeof villageRow.shape)[]

/** One row of a list, and the line on which it stands. */
export interface ListedRow {
  readonly line: number
  readonly row: z.output<typeof villageRow>
}

/** Reports what is wrong with the row on `line`. */
export type ReportRow = (line: number, at: string, message: string) => void
