import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {type Catalogue, loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {limits} from '../../../handbooks/clause/limits.ts'

/** Files by their path below the handbooks folder; undefined for one that is not there. */
type Files = Readonly<Record<string, string | undefined>>

const head = (order: number, title: string) =>
  `---\norder: ${order}\ntitle: ${title}\ndescription: ${title}${/\p{Script=Han}/u.test(title) ? '。' : '.'}\n---\n\n`
/** A clause in Chinese, with whatever is said of it otherwise. */
export const clause = (id: string, text = '标识应设置。', more = '') =>
  `<Clause id="${id}" title="题" kind="requirement" model="required" standard="required" catch-up="optional" check="look ask" evidence="photo" weight="2" ${more}>\n${text}\n</Clause>\n\n`
/** Its translation. */
export const clauseEn = (id: string, text = 'Signs shall be set up.') => `<Clause id="${id}" title="Title">\n${text}\n</Clause>\n\n`

/** The clauses that limits rest on: every limit of the code needs its own. */
export const resting = (book: 'HW' | 'SW') =>
  [...new Set(Object.values(limits).map((limit) => limit.clause))].filter((id) => id.startsWith(book))

/** The head of a chapter and what follows it. */
export const chapter = (order: number, title: string, ...sections: readonly string[]) =>
  head(order, title) + sections.map((section, i) => `## ${title} ${i + 1}\n\n${section}`).join('')

/** Both books with a chapter for the clauses of limits each, and one more in the hardware handbook with two clauses. */
const small: Files = {
  'hardware/zh-Hans/limits.mdx': chapter(
    2,
    '限值',
    resting('HW')
      .map((id) => clause(id))
      .join(''),
  ),
  'hardware/en/limits.mdx': chapter(
    2,
    'Limits',
    resting('HW')
      .map((id) => clauseEn(id))
      .join(''),
  ),
  'hardware/zh-Hans/first.mdx': chapter(1, '标识', clause('HW-TEST-001'), clause('HW-TEST-002')),
  'hardware/en/first.mdx': chapter(1, 'Signs', clauseEn('HW-TEST-001'), clauseEn('HW-TEST-002')),
  'software/zh-Hans/limits.mdx': chapter(
    1,
    '限值',
    resting('SW')
      .map((id) => clause(id))
      .join(''),
  ),
  'software/en/limits.mdx': chapter(
    1,
    'Limits',
    resting('SW')
      .map((id) => clauseEn(id))
      .join(''),
  ),
  'register/references.yaml':
    '- {number: GB 1, title: 标准, titleEn: Standard, status: in-force, seen: title, on: 2026-01-01}\n- {number: GB 2, title: 旧, titleEn: Old, status: replaced, seen: title, on: 2026-01-01}\n',
  'register/glossary.yaml':
    '- {id: sign, zh: 标识, pinyin: biāo zhì, en: sign, definition: {zh: 指示。, en: What shows.}}\n- {id: word, zh: 字词, pinyin: zì cí, en: word}\n',
  'register/withdrawn.yaml':
    '- {id: HW-OLD-001, on: 2026-01-01, why: {zh: 并入, en: Merged}, replacedBy: [HW-TEST-001]}\n- {id: HW-OLD-002, on: 2026-01-01, why: {zh: 删去, en: Dropped}}\n',
}

/** Returns the catalogue of the small handbooks with some files changed. @throws InputError or InputErrors as `loadCatalogue` does. */
export function loadSmall(changed: Files = {}): Catalogue {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-handbooks-'))
  try {
    for (const [path, text] of Object.entries({...small, ...changed})) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      if (text !== undefined) writeFileSync(join(folder, path), text)
    }
    return loadCatalogue(folder)
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replaceAll(`${folder}/`, '')
    throw error
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Returns what is said of the small handbooks with some files changed, a line each; nothing if they are good. */
export function told(changed: Files): string[] {
  try {
    loadSmall(changed)
    return []
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').map((line) => line.trim()) : []
  }
}
