import type {Glossary, SignText} from '../../design-system/signs/layout/spec.ts'

/**
 * Returns `spec`, which was read, as an author writes it. A message that came from a term of `glossary` has a reading, which nobody may write:
 * it becomes the term again, so that the sign stays the same to the byte; where it was changed since, its words stay and its reading goes.
 */
export function asAuthored(spec: unknown, glossary: Glossary): unknown {
  if (Array.isArray(spec)) return spec.map((part) => asAuthored(part, glossary))
  if (typeof spec !== 'object' || spec === null) return spec
  if ('zh' in spec && 'reading' in spec) return termOf(spec as SignText, glossary) ?? withoutReading(spec as SignText)
  return Object.fromEntries(Object.entries(spec).map(([key, part]) => [key, asAuthored(part, glossary)]))
}

const withoutReading = ({reading: _, ...text}: SignText) => text

function termOf(text: SignText, glossary: Glossary): {readonly term: string; readonly second: string} | undefined {
  const {zh, reading, en, pinyin, ...more} = text
  if (Object.values(more).some((value) => value !== undefined)) return undefined
  const second = en !== undefined ? 'en' : pinyin !== undefined ? 'pinyin' : 'none'
  const [id] = Object.entries(glossary).find(([, term]) => term.zh === zh && term.pinyin === reading && isSecond(text, term)) ?? []
  return id === undefined ? undefined : {term: id, second}
}

/** Whether the second line of `text` is that of `term`, which begins with a capital letter on a sign. */
function isSecond({en, pinyin}: SignText, term: SignText): boolean {
  const onSign = (line: string | undefined) => line && line.charAt(0).toUpperCase() + line.slice(1)
  if (en !== undefined && pinyin !== undefined) return false
  return (en === undefined || en === onSign(term.en)) && (pinyin === undefined || pinyin === onSign(term.pinyin))
}
