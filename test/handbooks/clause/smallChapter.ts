import {readChapter} from '../../../handbooks/clause/chapter.ts'
import type {Written} from '../../../handbooks/language/locale.ts'

const head = '---\norder: 40\ntitle: 窗口\ndescription: 说明\n---\n'

/** What a clause must say beside its id and title. */
export const attributes =
  'kind="requirement" model="required" standard="required" catch-up="optional" check="look" evidence="photo" weight="2"'
export const clause = (content: string, more = attributes) => `<Clause id="SW-WIN-001" title="甲" ${more}>\n${content}\n</Clause>`

/** Returns the chapter with this body, which begins at line 7. @throws InputError as `readChapter` does. */
export const read = (body: string, locale: Written = 'zh') => readChapter('a.mdx', `${head}\n${body}`, locale)

/** Returns the blocks of the only section, without the lines where they and their pieces stand. */
export const blocks = (body: string, locale: Written = 'zh'): readonly unknown[] =>
  JSON.parse(
    JSON.stringify(read(`## 节\n\n${body}`, locale).sections[0]?.content, (key, held) =>
      key === 'line' ? undefined : key === 'runs' ? held.map(({piece}: {piece: unknown}) => piece) : held,
    ),
  )

/** Returns what is said of a chapter with this body, a line for each problem; nothing if it is good. */
export function told(body: string, locale: Written = 'zh'): string[] {
  try {
    read(body, locale)
    return []
  } catch (error) {
    const [, ...problems] = error instanceof Error ? error.message.split('\n') : []
    return problems.map((line) => line.trim())
  }
}
