import type {InBoth} from '../../../handbooks/language/both.ts'
import {miscount, misreading} from '../braille/braille.ts'
import {placeInLatin, polyphonesIn, properNameIn} from '../braille/romanised.ts'
import {textsOf} from '../layout/texts.ts'
import {numbersNotMeant} from './numbers.ts'
import {rule, settled, type Verdict} from './rule.ts'

/** What is wrong with a line in Latin letters, and what to write instead. */
interface Slip {
  readonly what: InBoth
  readonly todo: InBoth
  /**
   * Whether who confirmed the name answers for it: some names are officially written otherwise, as Lhasa is, and some are said as no
   * dictionary has it. It is found all the same.
   */
  readonly answered?: boolean
}

const straight: Slip = {
  what: {zh: '有直引号', en: 'has a straight quotation mark or apostrophe'},
  todo: {zh: '改用弯的：’“”', en: 'write the curved ones: ’ “ ”'},
}
const doubled: Slip = {
  what: {zh: '有连续的空格', en: 'has two blanks in a row'},
  todo: {zh: '只留一个空格', en: 'leave one'},
}
const small: Slip = {
  what: {zh: '没有以大写字母或数字开头', en: 'begins with neither a capital nor a digit'},
  todo: {zh: '首字母大写', en: 'begin it with a capital'},
}

const chinese: Slip = {
  what: {zh: '有汉字或中文标点', en: 'has Chinese characters or their marks in it'},
  todo: {zh: '只写拉丁字母和西文标点', en: 'write Latin letters and their marks alone'},
}
const foreign: Slip = {
  what: {zh: '有看着像拉丁字母的别种字母', en: 'has letters of another alphabet that look like Latin ones'},
  todo: {zh: '切换输入法重新输入', en: 'type it anew with a Latin keyboard'},
}

/** Returns what is wrong with a line whatever it says. */
function slipsOf(line: string): Slip[] {
  return [
    ...(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(line) ? [chinese] : []),
    ...(/(?!\p{Script=Latin}|\p{Script=Han})\p{L}/u.test(line.replace(/[\uff00-\uffef]/g, '')) ? [foreign] : []),
    ...(/["'`´]/.test(line) ? [straight] : []),
    ...(/\s{2}/.test(line) ? [doubled] : []),
    ...(/^[“‘(]?[\p{Lu}\d]/u.test(line) ? [] : [small]),
  ]
}

const failure = (line: string, required: string, {what, todo}: Slip, outcome: 'fail' | 'warn' = 'fail'): Verdict => ({
  outcome,
  measured: line,
  required,
  message: {zh: `“${line}”${what.zh}。`, en: `${line} ${what.en}.`},
  todo,
})

const withSigner: InBoth = {
  zh: '核对后在这条文字里写confirmed：谁、哪一天',
  en: 'once confirmed, write in the message `confirmed`: who and when',
}

/** What a sign says in Latin letters of one sort: its slips, and what only a person can settle. */
interface Reviewed {
  readonly required: string
  /** Every line of the sort. */
  readonly lines: readonly string[]
  readonly failures: readonly Verdict[]
  /** The lines that nobody has confirmed. */
  readonly open: readonly string[]
  readonly good: InBoth
  readonly bad: InBoth
  readonly todo: InBoth
}

/** Returns each slip; failing that one verdict over all lines, so that a board of twenty does not bury what else is found. */
function reviewed({required, lines, failures, open, good, bad, todo}: Reviewed): readonly Verdict[] {
  if (failures.length > 0) return failures
  if (lines.length === 0) return []
  const ok = open.length === 0
  return [settled(ok, {measured: (ok ? lines : open).join('; '), required, good, bad, todo, otherwise: 'warn'})]
}

const station = 'Public Service Station'
const sorts: Readonly<Record<string, string>> = {村: 'Village', 社区: 'Community'}

/** Returns whether a name of a point ends in the glossary’s English: nobody has to confirm that, and Pubic Service Station is none. */
function endsAsGlossary(zh: string, en: string): boolean {
  const [, sort] = /(村|社区)便民服务站$/u.exec(zh) ?? []
  return sort === undefined || en.endsWith(` ${sorts[sort]} ${station}`)
}

/** English of a point that says another sort of place than the Chinese: Community for a 村. What stands behind it is for a person. */
function otherSort(zh: string, en: string): Slip[] {
  const [, sort = ''] = /(村|社区)便民服务站$/u.exec(zh) ?? []
  const expected = sorts[sort]
  if (expected === undefined) return []
  const [, said] = /\b(Village|Community|Town|Township|Subdistrict)\b/.exec(en) ?? []
  const [, house] = /\bService (Station|Centre|Center|Point|Hall)\b/.exec(en) ?? []
  if ((said === undefined || said === expected) && (house === undefined || house === 'Station')) return []
  return [
    {
      what: {zh: `与“${zh}”不是一回事`, en: `does not say what ${zh} says`},
      todo: {zh: `以${expected} ${station}结尾`, en: `let it end in ${expected} ${station}`},
    },
  ]
}

/** English with a number in figures that the Chinese does not say: another telephone number, floor or window. Nobody's confirmation makes it right. */
const otherNumbers = (zh: string, en: string): Slip[] =>
  numbersNotMeant(zh, en).map((number) => ({
    what: {zh: `里有${number}，“${zh}”没有这个数`, en: `says ${number}, which ${zh} does not`},
    todo: {zh: '两种文字写同一个数', en: 'write the same number in both'},
  }))

/** English as it is translated and written. That of the glossary passes; other words are for a person. @clause HW-SIGN-005 */
export const english = rule<object>('HW-SIGN-005', ({spec}) => {
  const required = 'GB/T 30240.1-2013'
  const texts = textsOf(spec).flatMap(({text}) => (text.en === undefined ? [] : [{...text, en: text.en}]))
  // Of the name of a place another clause speaks, but not of the words behind it.
  const judged = texts.filter(({zh, en}) => properNameIn(zh) === undefined || !endsAsGlossary(zh, en))
  return reviewed({
    required,
    lines: judged.map(({en}) => en),
    failures: texts.flatMap(({zh, en, confirmed}) => [
      ...[...slipsOf(en), ...otherNumbers(zh, en)].map((slip) => failure(en, required, slip)),
      ...otherSort(zh, en).map((slip) => failure(en, required, slip, confirmed === undefined ? 'fail' : 'warn')),
    ]),
    open: judged.filter(({reading, confirmed}) => reading === undefined && confirmed === undefined).map(({en}) => en),
    good: {zh: '英文取自术语库，或已经核对。', en: 'The English is the glossary’s or has been confirmed.'},
    bad: {
      zh: '这些英文不是取自术语库，译得对不对，由人核对。',
      en: 'This English is not taken from the glossary; whether it is right is for a person.',
    },
    todo: {
      zh: `写term，取用术语库的词；术语库没有的，${withSigner.zh}`,
      en: `take the words from the glossary with \`term\`; for what it lacks, ${withSigner.en}`,
    },
  })
})

/** Names of places in Latin letters. How a name is read no dictionary settles: those who live there do. @clause HW-SIGN-007 */
export const placeNames = rule<object>('HW-SIGN-007', ({spec}) => {
  const required = 'GB/T 16159-2012'
  const names = textsOf(spec).flatMap(({text}) => {
    const [proper, line] = [properNameIn(text.zh), text.pinyin ?? text.en]
    return proper === undefined || line === undefined ? [] : [{...text, proper, line}]
  })
  const open = names.filter(({confirmed}) => confirmed === undefined)
  const several = [
    ...new Set(open.flatMap(({proper}) => polyphonesIn(proper)).map(({character, readings}) => `${character} ${readings.join('/')}`)),
  ]
  return reviewed({
    required,
    lines: names.map(({line}) => line),
    failures: names.flatMap(({zh, proper, line, pinyin, confirmed}) => {
      const unlike = pinyin === undefined ? nameless(zh, proper, line) : misread(zh, pinyin)
      return [...(pinyin === undefined ? [] : slipsOf(pinyin)), ...unlike].map((slip) =>
        slip.answered && confirmed !== undefined
          ? failure(line, required, {...slip, todo: comparing(confirmed)}, 'warn')
          : failure(line, required, slip),
      )
    }),
    open: open.map(({line}) => line),
    good: {zh: '地名的读音已经核对。', en: 'The reading of the name has been confirmed.'},
    bad:
      several.length === 0
        ? {zh: '地名的读音没有人核对过。', en: 'Nobody has confirmed how the name is read.'}
        : {
            zh: `地名里有多音字（${several.join('、')}），读音没有人核对过。`,
            en: `The name has characters of several readings (${several.join(', ')}), and nobody has confirmed how it is read.`,
          },
    todo: {zh: `按当地读法核对；${withSigner.zh}`, en: `ask how it is said locally; ${withSigner.en}`},
  })
})

const comparing = (confirmed: string): InBoth => ({
  zh: `与${confirmed}核对的写法再对一遍`,
  en: `compare it with what was confirmed (${confirmed})`,
})

/** A line that holds none of the ways in which the name can be written. */
function nameless(zh: string, proper: string, line: string): Slip[] {
  const ways = placeInLatin(zh)
  const words = line.split(/[^\p{L}\p{M}\p{N}’]/u)
  if (ways.length === 0 || ways.some((way) => words.includes(way))) return []
  const shown = ways.slice(0, 4)
  // What is the same but for blanks, capitals, marks and dots is no other name but a slip.
  const answered = !ways.some((way) => letters(line).includes(letters(way)))
  const other: InBoth = answered
    ? {zh: `；法定写法不同的，例如Lhasa，${withSigner.zh}`, en: `; if it is officially written otherwise, as Lhasa is, ${withSigner.en}`}
    : {zh: '', en: ''}
  return [
    {
      what: {zh: `里没有“${proper}”的汉语拼音`, en: `does not hold ${proper} in pinyin`},
      todo: {
        zh: `专名写作${shown.join('或')}，连写，首字母大写${other.zh}`,
        en: `write the proper name as one word with a capital: ${shown.join(', ')}${other.en}`,
      },
      answered,
    },
  ]
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\d]/g, '')
    .replaceAll('v', 'u')

function misread(zh: string, pinyin: string): Slip[] {
  const amiss = misreading(zh, pinyin)
  if (amiss === undefined) return []
  return [
    {
      what: {zh: `与“${zh}”的读音对不上`, en: amiss},
      todo: {
        zh: '每个字写一个音节，标声调；音节易混的用隔音符号，例如Xī’ān；ü不写成v或u',
        en: 'write a syllable with its tone for each character, an apostrophe where syllables run together, as in Xī’ān, and ü as ü',
      },
      answered: miscount(zh, pinyin) === undefined,
    },
  ]
}
