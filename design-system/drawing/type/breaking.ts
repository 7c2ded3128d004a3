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

/** Where running text may break: between any two Chinese characters, as on a paper, or only between words, as on a sign. */
export type Between = 'characters' | 'words'

/**
 * What never begins a line, beside closing marks: signs that join, part or interrupt (GB/T 15834-2011, 5.1.4 to 5.1.9), and those that
 * belong to the number before them.
 */
const neverFirst = `${closing}…—–～·／)]%％‰℃°`
/** What never ends a line. */
const neverLast = `${opening}／([`

/** Returns whether a line may end with `before` and the next begin with `after`, as far as their marks go (GB/T 15834-2011, 5.1). */
export const mayBreak = (before: string, after: string): boolean =>
  !neverFirst.includes(after.charAt(0)) && !neverLast.includes(before.trimEnd().at(-1) ?? ' ')

/**
 * Returns the paragraphs of `words` (separated by line feeds) broken into lines that `fits` accepts.
 *
 * Wherever it breaks, no line begins with a closing mark or ends with an opening one, other letters than Chinese break at blanks, and a
 * number keeps its unit. Between `characters`, a word longer than a line, such as a hash, breaks where it must; between `words` it stays
 * whole and is longer than `fits` accepts. A `tidy` line does not end with the one or two characters that begin a clause.
 */
export function breakLines(
  words: string,
  fits: (line: string) => boolean,
  {between = 'characters', tidy = false}: {readonly between?: Between; readonly tidy?: boolean} = {},
): string[] {
  return words.split('\n').flatMap((paragraph) => {
    const lines: string[][] = [[]]
    for (const unit of unitsOf(paragraph, between)) {
      for (const part of between === 'words' || fits(unit.trimEnd()) ? [unit] : unit) {
        const line = lines.at(-1) ?? []
        if (line.length === 0 || fits([...line, part].join('').trim())) line.push(part)
        else lines.push(tidy && beginsClause(line) ? [...line.splice(-1), part] : [part])
      }
    }
    return lines.map((line) => line.join('').trim())
  })
}

/** Whether `line` ends with a word of one or two characters behind the mark that ends a clause. */
const beginsClause = (line: readonly string[]) =>
  line.length > 1 && (line.at(-1) ?? '').length <= 2 && /[，；：。！？]$/.test(line.at(-2) ?? '')

/** Returns what must stay together, each with the blanks behind it. */
function unitsOf(paragraph: string, between: Between): string[] {
  const units: string[] = []
  for (const piece of between === 'words' ? wordsOf(paragraph) : charactersOf(paragraph)) {
    const last = units.at(-1)
    if (last !== undefined && holds(last, piece, between)) units[units.length - 1] = last + piece
    else units.push(piece)
  }
  return units
}

/** Returns the Chinese characters and marks of `text`, and what stands between them in words with the blanks behind. */
const charactersOf = (text: string): string[] =>
  runsOf(text).flatMap(({type, text}) => (type === 'chinese' ? [...text] : type === 'other' ? (text.match(/\S+\s*|\s+/gu) ?? []) : [text]))

const segmenter = new Intl.Segmenter('zh', {granularity: 'word'})

/** Returns the words of `text` with the marks and blanks between them; of Tibetan, which has no blanks, its syllables. */
const wordsOf = (text: string): string[] =>
  text
    .split(/(\p{Script=Tibetan}+)/u)
    .flatMap((run) =>
      /^\p{Script=Tibetan}/u.test(run) ? run.split(/(?<=\u0F0B)/) : Array.from(segmenter.segment(run), ({segment}) => segment),
    )

const unit = /^(?:[mck]?m[²³]?|kg|°C|lx)(?!\p{L})/u
const latinEnd = /[^\s\p{Script=Han}\p{Script=Tibetan}，。；：、？！）》”’】」]$/u
const latinStart = /^[^\s\p{Script=Han}\p{Script=Tibetan}]/u

/** Whether no line may break between `last` and `next`. */
function holds(last: string, next: string, between: Between): boolean {
  if (next.trim() === '' || !mayBreak(last, next) || (/\d\s*$/.test(last) && unit.test(next))) return true
  // Latin letters and marks without a blank between them, such as an address, are one word, and a number keeps what it counts.
  return between === 'words' && (/\d$/.test(last) || (latinEnd.test(last) && latinStart.test(next)))
}
