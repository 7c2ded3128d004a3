import {type ClauseKind, kinds} from '../clause/clause.ts'
import type {InBoth} from '../language/both.ts'
import type {Written} from '../language/locale.ts'
import {around, type Passage, unquoted} from './passage.ts'

/** The verbs of GB/T 1.1 where they are no part of another word (应急, 相应, 适宜, 功能 …). What may be either is not taken as the verb. */
const verbs: InBoth<Readonly<Record<ClauseKind, RegExp>>> = {
  zh: {
    requirement: /(?<![对相适供反响答感效照呼顺策])应(?![急用答付聘邀变届试允声酬诉援激景])/g,
    recommendation: /(?<![适便事合相权])宜(?![居人])/g,
    permission: /(?<![许认])可(?![见靠行能是惜])/g,
    capability: /(?<![功性智技体才职动潜节不可只])能(?![力够源耗手])/g,
  },
  en: {requirement: /\bshall\b/g, recommendation: /\bshould\b/g, permission: /\bmay\b/g, capability: /\bcan(?:not)?\b/g},
}
/** The same with what may be either: 应用于, 应对. It settles only that a verb is missing. */
const possible = {...verbs, zh: {...verbs.zh, requirement: /(?<![相适供反响效])应(?![急])/g}}
const names: InBoth<Readonly<Record<ClauseKind, string>>> = {
  zh: kinds,
  en: {requirement: 'shall', recommendation: 'should', permission: 'may', capability: 'can'},
}
/** Kinds whose verbs bind wherever they stand; 可 and 能, may and can, are everyday words as well. */
const binding: readonly ClauseKind[] = ['requirement', 'recommendation']
const never: InBoth<RegExp> = {zh: /必须|务必|不得不/, en: /\bmust\b/i}

/** Returns where `text` has the verb of `kind`, outside quotations. */
const uses = (text: string, kind: ClauseKind, locale: Written, set = verbs) => [...unquoted(text).matchAll(set[locale][kind])]

/**
 * Returns what is wrong with the verbs of a clause of `kind`: its own verb missing, another's in its place, two
 * requirements in one clause. `provision` is its text in one language; a list is one requirement with its lead-in.
 */
export function clauseVerbs(provision: readonly Passage[], kind: ClauseKind): string[] {
  const [lead] = provision
  if (!lead) return ['has no text; write the provision']
  const {locale} = lead
  const name = names[locale]
  const all = provision.map(({text}) => text).join('\n')
  const problems = uses(lead.text, kind, locale, possible).length === 0 ? [missing(lead.text, kind, locale)] : []
  for (const other of binding) {
    const [found] = other === kind ? [] : uses(all, other, locale)
    if (found)
      problems.push(
        `is a ${kind}, but “${around(all, found.index)}” says ${name[other]}; say ${name[kind]}, or move that to another clause`,
      )
  }
  const [, second] = binding.includes(kind) ? uses(all, kind, locale) : []
  if (second)
    problems.push(
      `says ${name[kind]} a second time at “${around(all, second.index)}”; one provision a clause: join them or make two clauses`,
    )
  return problems
}

const missing = (lead: string, kind: ClauseKind, locale: Written) =>
  `is a ${kind}, but its first sentence “${around(lead, 0, 12)}” lacks ${locale === 'en' ? `“${names.en[kind]}”` : `「${kinds[kind]}」`}; bring the verb and the kind in step`

/** Returns what is wrong with the verbs of a passage of whatever role: 必须 anywhere, a requirement in a note. */
export function passageVerbs({text, role, locale}: Passage): string[] {
  const bare = unquoted(text)
  const banned = never[locale].exec(bare)
  const problems = banned
    ? [`has “${around(text, banned.index, banned[0].length)}”: GB/T 1.1 uses ${names[locale].requirement}, never ${banned[0]}`]
    : []
  if (role !== 'note') return problems
  for (const kind of binding) {
    const [found] = uses(text, kind, locale)
    if (found)
      problems.push(
        `is a note and says “${around(text, found.index)}”: notes explain and require nothing; move it to a clause or drop ${names[locale][kind]}`,
      )
  }
  return problems
}

/** Returns the verbs in the `text` of a clause of `kind` that bind, or are its own, with their negation: `应`, `不宜`, `shall not`. */
export function normativeVerbs(text: string, kind: ClauseKind, locale: Written): string[] {
  const bare = unquoted(text)
  const found = [...new Set([...binding, kind])].flatMap((each) =>
    uses(text, each, locale).map(({0: word, index}) => {
      const negated = locale === 'en' ? /^ not\b/.test(bare.slice(index + word.length)) : bare[index - 1] === '不'
      return {index, word: negated ? (locale === 'en' ? `${word} not` : `不${word}`) : word}
    }),
  )
  return found.sort((a, b) => a.index - b.index).map(({word}) => word)
}

/**
 * Words by which a note would decide something: what is permitted, and how a result is recorded or counted. Such words belong in the
 * provision or in how it is judged. 可见, 可能 and the like are no permission; “may” as a possibility is written with might or can.
 */
const deciding: InBoth<RegExp> = {
  zh: /记为|记作|计为|判为|判定为|判作|不判|视为|算作|才算|不算|计入|不计(?!较|其)|不得(?!不|已|人|了|到|其|当|而知)|不可(?!能|见|靠|逆|思|少|读|用|识|知|及|分|避|燃|写|辨|看|擦|信)|(?<![许认不])可以|(?<![许认不与尚])可(?![见靠行能是惜以持读信燃调写视辨降折选回移洗爱观疑贵贴谓])/,
  en: /\bmay\b|\b(?:is|are) (?:recorded|judged|counted|deemed|taken) as\b|\bcounts? as\b|\bdo(?:es)? not count\b/i,
}

/** Returns what a note decides, as problems; none if it only explains. */
export function decisions({text, role, locale}: Passage): string[] {
  if (role !== 'note') return []
  const found = deciding[locale].exec(unquoted(text))
  if (found === null) return []
  const said = around(text, found.index, found[0].length)
  return [`is a note and decides: “${said}”; notes explain and decide nothing: put it into the provision or into <Judged>`]
}
