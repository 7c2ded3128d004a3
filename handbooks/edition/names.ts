import {type Clause, pointTypes} from '../clause/clause.ts'
import {applicabilityNames, bearerNames, checkNames, evidenceNames, gateNames, kindNames, typeNames} from '../clause/names.ts'
import {fittings, signKinds} from '../hardware/parts.ts'
import {bilingual, type InBoth, say} from '../language/both.ts'
import type {Locale} from '../language/locale.ts'
import {listed, marks} from '../language/punctuation.ts'
import type {ChangeKind, ClauseChange, Difference} from './diff.ts'
import type {EditionStatus} from './released.ts'

type Words<Key extends string> = InBoth<Readonly<Record<Key, string>>>

/** Where an edition stands. */
export const editionStatusNames: Words<EditionStatus> = {
  zh: {draft: '拟定', trial: '试行', 'in-force': '现行', withdrawn: '废止'},
  en: {draft: 'Draft', trial: 'On trial', 'in-force': 'In force', withdrawn: 'Withdrawn'},
}

/** What became of a clause from one edition to the next. */
export const changeNames: Words<ChangeKind> = {
  zh: {unchanged: '未变', moved: '仅条号变动', changed: '修改', added: '新增', withdrawn: '废止'},
  en: {unchanged: 'Unchanged', moved: 'Moved', changed: 'Changed', added: 'Added', withdrawn: 'Withdrawn'},
}

/** In what a clause differs between two editions. */
export const differenceNames: Words<Difference> = {
  zh: {
    kind: '性质',
    types: '适用类型',
    bearer: '责任主体',
    gate: '门槛',
    weight: '分值',
    limit: '限值',
    reference: '引用文件',
    verb: '助动词',
    number: '数字',
    check: '检查方法',
    evidence: '证据',
    conditional: '可否不适用',
    scoring: '计分',
    minutes: '每年用时',
    governs: '管辖标识和部件',
    text: '条文',
    judged: '判定',
    note: '注',
    title: '标题',
  },
  en: {
    kind: 'kind',
    types: 'types',
    bearer: 'bearer',
    gate: 'gate',
    weight: 'points',
    limit: 'limit',
    reference: 'reference',
    verb: 'verb',
    number: 'number',
    check: 'check methods',
    evidence: 'evidence',
    conditional: 'whether it can be not applicable',
    scoring: 'scoring',
    minutes: 'minutes a year',
    governs: 'signs and fittings',
    text: 'text',
    judged: 'judging',
    note: 'note',
    title: 'title',
  },
}

const words = bilingual({
  zh: {
    edition: (id: string) => `${id}版`,
    heading: (id: string) => `${id}版`,
    none: '无',
    scopeOnly: '仅管辖范围变动',
    substantive: '修改（实质性）',
    editorial: '修改（文字）',
  },
  en: {
    edition: (id) => `edition ${id}`,
    heading: (id) => `Edition ${id}`,
    none: 'none',
    scopeOnly: 'changed in scope only',
    substantive: 'changed in substance',
    editorial: 'changed editorially',
  },
})

/** Returns what an edition is called in running text. */
export const editionName = (id: string, locale: Locale): string => say(locale)(words).edition(id)

/** Returns what an edition is called where it stands alone, as a heading or a link. */
export const editionHeading = (id: string, locale: Locale): string => say(locale)(words).heading(id)

/** Returns what `clause` says in one respect and `other` does not, in words; undefined for what is read in the text. */
export function factOf(clause: Clause, other: Clause, what: Difference, locale: Locale): string | undefined {
  const said = say(locale)
  const joined = (parts: readonly string[]) => listed(locale, parts) || said(words).none
  if (what === 'kind') return said(kindNames)[clause.kind]
  if (what === 'bearer') return said(bearerNames)[clause.bearer]
  if (what === 'gate') return clause.gate ? said(gateNames)[clause.gate] : said(words).none
  if (what === 'weight') return String(clause.weight)
  if (what === 'types')
    return joined(pointTypes.map((t) => `${said(typeNames)[t]}${said(marks).blank}${said(applicabilityNames)[clause.applies[t]]}`))
  if (what === 'reference') return joined(referencesOnly(clause, other))
  if (what === 'check') return joined(clause.checks.map((c) => said(checkNames)[c]))
  if (what === 'evidence') return joined(clause.evidence.map((e) => said(evidenceNames)[e]))
  if (what === 'governs') return governedOnly(clause, other, locale) || joined([])
  return undefined
}

/** Returns the standards that `clause` rests on and `other` does not. */
const referencesOnly = (clause: Clause, other: Clause) => clause.references.filter((r) => !other.references.includes(r))

/** Returns the signs and fittings that `clause` governs and `other` does not, by name. */
export function governedOnly(clause: Clause, other: Clause, locale: Locale): string {
  const said = say(locale)
  const signs = clause.signs.filter((k) => !other.signs.includes(k)).map((k) => said(signKinds[k]))
  const own = clause.fittings.filter((f) => !other.fittings.includes(f)).map((f) => said(fittings[f]))
  return listed(locale, [...signs, ...own])
}

/** Returns what became of a clause as a few words: `修改（实质性）`. */
export function changeWords({change, substantive, scopeOnly}: ClauseChange, locale: Locale): string {
  const said = say(locale)
  if (change !== 'changed') return said(changeNames)[change]
  return said(words)[substantive ? 'substantive' : scopeOnly ? 'scopeOnly' : 'editorial']
}
