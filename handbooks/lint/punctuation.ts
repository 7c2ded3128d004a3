import {around, type Passage} from './passage.ts'

interface Habit {
  readonly pattern: RegExp
  /** What is wrong and what to write, after the words that were found. */
  readonly cure: string
  /** The rule reaches clauses and headings only: lists of standards and tables set titles with spaces. */
  readonly clausesOnly?: true
}

const han = '[\\p{Script=Han}]'
const stop = '[，。、；：！？]'

/** Marks and spaces of Chinese text, after GB/T 15834-2011; spacing is the books' own. */
const chinese: readonly Habit[] = [
  {pattern: new RegExp(`${han}[,;:?!]|[,;:?!]${han}`, 'u'), cure: 'a half-width mark beside a Chinese character; use ，；：？！'},
  {pattern: new RegExp(`${han}\\.(?![\\w.])`, 'u'), cure: 'a half-width full stop after a Chinese character; use 。'},
  {pattern: new RegExp(`${han}[()]|[()]${han}`, 'u'), cure: 'half-width brackets beside a Chinese character; use （）'},
  {pattern: /["']/, cure: 'straight quotation marks; use “ ” and, inside them, ‘ ’'},
  {pattern: /[，。、；：][，。、；：！？]|[！？][，。、；：]/, cure: 'two marks in a row; keep one'},
  {pattern: /\.{2,}|(?<!…)…(?!…)|…{3,}/, cure: 'an ellipsis that is not ……; write …… (GB/T 15834)'},
  {pattern: new RegExp(`${han}(?:--|[–]|(?<!—)—(?!—))${han}`, 'u'), cure: 'a dash that is not ——; write —— (GB/T 15834)'},
  {pattern: /、(?:和(?![谐平解气睦])|及(?!时|格|早)|以及|或者)/, cure: 'a pause mark before a conjunction; keep one of the two'},
  {pattern: /，(?:等等|等)[，。；]/, cure: 'a comma before 等; remove it'},
  {pattern: /[”》]、[“《]/, cure: 'a pause mark between quotations or titles; remove it (GB/T 15834)'},
  {pattern: /[０-９Ａ-Ｚａ-ｚ％．]/, cure: 'full-width digits or letters; write them half-width'},
  {pattern: new RegExp(`${han} +(?:${han}|${stop})|${stop} +`, 'u'), cure: 'a space inside Chinese text; remove it', clausesOnly: true},
  {
    pattern: new RegExp(`${han} +[A-Za-z0-9]|[A-Za-z0-9] +${han}`, 'u'),
    cure: 'a space between Chinese and Latin or digits; the books set none',
    clausesOnly: true,
  },
  {pattern: /\u3000|\t|\u00a0/, cure: 'an ideographic space, tab or no-break space; remove it'},
]

const english: readonly Habit[] = [
  {pattern: /["']/, cure: 'straight quotation marks or apostrophe; use “ ” and ’'},
  {pattern: /[，。、；：！？（）]/, cure: 'a Chinese mark in English; use the English one'},
  {pattern: /\.{3}/, cure: 'three full stops; write …'},
  {pattern: / {2,}/, cure: 'two spaces in a row; keep one'},
  {pattern: / [,.;:?!](?!\d)/, cure: 'a space before a mark; remove it'},
  {pattern: /[,;](?=[A-Za-z])/, cure: 'no space after a mark; add one'},
  {pattern: /,,|;;|\.\.(?!\.)|,\.|;\.|\.,/, cure: 'two marks in a row; keep one'},
  {pattern: / - |--/, cure: 'a hyphen as a dash; use another mark or –'},
]

/** Returns what is wrong with the marks and spaces of one passage. */
export function punctuation({text, role, locale}: Passage): string[] {
  const inClause = role === 'provision' || role === 'judged' || role === 'note'
  const habits = (locale === 'en' ? english : chinese).flatMap(({pattern, cure, clausesOnly}) => {
    const found = clausesOnly && !inClause ? null : pattern.exec(text)
    return found ? [`has “${around(text, found.index, found[0].length)}”: ${cure}`] : []
  })
  return [...habits, ...unpaired(text, locale)]
}

const pairs = {zh: ['“”', '（）', '《》', '‘’'], en: ['“”', '()']} as const

function unpaired(text: string, locale: Passage['locale']): string[] {
  return pairs[locale].flatMap(([open = '', close = '']) => {
    let depth = 0
    // An apostrophe in Latin letters is no quotation mark.
    for (const [index, mark] of [...text.replace(/(?<=[A-Za-z])’(?=[A-Za-z])/g, "'")].entries()) {
      if (mark === open) depth++
      if (mark === close) depth--
      if (depth < 0 || (depth > 1 && open === '“'))
        return [`has “${around(text, index)}”: ${mark} without its other half; pair ${open}${close}`]
    }
    return depth > 0 ? [`opens ${open} and never closes it with ${close}`] : []
  })
}

/** Returns what is wrong with the last mark of a passage: a sentence that does not end, or list items that end in different ways. */
export function ending({text, role, locale, item}: Passage, all: readonly Passage[], index: number): string[] {
  if (role === 'title' || role === 'cell') return []
  const last = text.replace(/[”’）)»]+$/, '').at(-1) ?? ''
  const next = all[index + 1]
  if (item === undefined) {
    const opens = next?.item?.index === 0 && next.role === role
    if (opens && role !== 'prose' && !'：:'.includes(last))
      return [`ends in “${last}” before a list; end it in ${locale === 'en' ? '":"' : '：'}`]
    if (!'。！？…：.!?:'.includes(last) && !text.endsWith('”')) return [`ends in “${last}”; end the sentence with a full stop`]
    return []
  }
  const marks = locale === 'en' ? {middle: ';', end: '.'} : {middle: '；', end: '。'}
  const wanted = item.index === item.of - 1 ? marks.end : marks.middle
  // Lists outside clauses may be plain, such as the list of standards.
  if (last === wanted || last === marks.end || (role === 'prose' && !'；。;.'.includes(last))) return []
  return [`is item ${item.index + 1} of ${item.of} and ends in “${last}”; end items in ${marks.middle} and the last in ${marks.end}`]
}
