/** Full-width marks that close what is before them and never begin a line (行首标点), with their empty half behind. */
const closing = '，。、；：！？）》〉」』】〕”’'
/** Full-width marks that open what follows and never end a line, with their empty half in front. */
const opening = '（《〈「『【〔“‘'
/** Marks that are Latin between Latin letters and Chinese beside a Chinese character. */
const quotes = '“”‘’'

const chinese = /[\p{Script=Han}，。、；：！？（）《》〈〉「」『』【】〔〕]/u

/** Returns whether `char` is a Chinese mark, which takes the room of a character. Quotation marks are Latin as often and do not count. */
export const isFullWidth = (char: string): boolean => (closing + opening).includes(char) && !quotes.includes(char)

/** Returns whether `char` is a Chinese mark whose empty half stands in front of it. */
export const isOpening = (char: string): boolean => isFullWidth(char) && opening.includes(char)

/** A piece of a line that is shaped as one: Chinese characters, anything else, or one full-width mark. */
export interface Run {
  readonly type: 'chinese' | 'other' | 'opening' | 'closing'
  readonly text: string
}

/** Returns `line` as runs. Quotation marks count as full-width where a Chinese character or mark stands beside them. */
export function runsOf(line: string): Run[] {
  const chars = [...line]
  const runs: Run[] = []
  for (const [i, char] of chars.entries()) {
    const type = typeOf(char, chars[i - 1] ?? '', chars[i + 1] ?? '')
    const last = runs.at(-1)
    if (last && last.type === type && (type === 'chinese' || type === 'other')) runs[runs.length - 1] = {type, text: last.text + char}
    else runs.push({type, text: char})
  }
  return runs
}

function typeOf(char: string, before: string, after: string): Run['type'] {
  if (quotes.includes(char) && !chinese.test(before + after)) return 'other'
  if (closing.includes(char)) return 'closing'
  if (opening.includes(char)) return 'opening'
  return /\p{Script=Han}/u.test(char) ? 'chinese' : 'other'
}

/**
 * Returns the paragraphs of `words` (separated by line feeds) broken into lines that `fits` accepts.
 *
 * Chinese breaks between any two characters, but never before a closing mark nor after an opening one (GB/T 15834-2011, 5.1); other text
 * breaks at blanks, and a number keeps its unit. A word longer than a line, such as a hash, breaks where it must.
 */
export function breakLines(words: string, fits: (line: string) => boolean): string[] {
  return words.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const unit of units(paragraph)) {
      for (const part of fits(unit.trimEnd()) ? [unit] : [...unit]) {
        if (line !== '' && !fits((line + part).trimEnd())) {
          lines.push(line.trimEnd())
          line = ''
        }
        line += line === '' ? part.trimStart() : part
      }
    }
    return [...lines, line.trimEnd()]
  })
}

/** Returns what must stay together, each with the blanks behind it. */
function units(paragraph: string): string[] {
  const found: string[] = []
  let glue = false
  for (const {type, text} of runsOf(paragraph)) {
    const parts =
      type === 'chinese'
        ? [...text]
        : type === 'other'
          ? (text.match(/\d[\d.,–-]* (?:mm|m|cm|%|kg|°C)\b\s*|\s*\S+\s*|\s+/gu) ?? [])
          : [text]
    for (const [i, part] of parts.entries()) {
      const joins = type === 'closing' || part.trim() === '' || (i === 0 && glue)
      if (joins && found.length > 0) found[found.length - 1] += part
      else found.push(part)
      // Blanks after an opening mark do not part it from what follows.
      if (part.trim() !== '') glue = type === 'opening'
    }
  }
  return found
}
