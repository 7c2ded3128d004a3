import {type Clause, pointTypes} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, checkNames, evidenceNames, kindNames, typeNames} from '../../handbooks/clause/names.ts'
import type {ChangeKind, ClauseChange, Difference} from '../../handbooks/edition/diff.ts'
import type {EditionStatus} from '../../handbooks/edition/released.ts'
import {fittings, signKinds} from '../../handbooks/hardware/parts.ts'
import type {Written} from '../../handbooks/language/locale.ts'
import {comma} from '../shell/words.ts'

type Words<Key extends string> = Readonly<Record<Written, Readonly<Record<Key, string>>>>

export const editionStatusNames: Words<EditionStatus> = {
  zh: {draft: '拟定', trial: '试行', 'in-force': '现行', withdrawn: '废止'},
  en: {draft: 'Draft', trial: 'On trial', 'in-force': 'In force', withdrawn: 'Withdrawn'},
}
export const editionTones = {draft: 'neutral', trial: 'info', 'in-force': 'good', withdrawn: 'danger'} as const

export const changeNames: Words<ChangeKind> = {
  zh: {unchanged: '未变', moved: '仅条号变动', changed: '修改', added: '新增', withdrawn: '废止'},
  en: {unchanged: 'Unchanged', moved: 'Moved', changed: 'Changed', added: 'Added', withdrawn: 'Withdrawn'},
}

export const differenceNames: Words<Difference> = {
  zh: {
    kind: '性质',
    types: '适用类型',
    weight: '权重',
    limit: '限值',
    reference: '依据',
    verb: '助动词',
    number: '数字',
    check: '检查方法',
    evidence: '证据',
    governs: '管辖标识和部件',
    text: '条文',
    note: '注',
    title: '标题',
  },
  en: {
    kind: 'kind',
    types: 'types',
    weight: 'weight',
    limit: 'limit',
    reference: 'reference',
    verb: 'verb',
    number: 'number',
    check: 'check methods',
    evidence: 'evidence',
    governs: 'signs and fittings',
    text: 'text',
    note: 'note',
    title: 'title',
  },
}

/** How an edition is called in running text. */
export const editionName = (id: string, w: Written) => (w === 'zh' ? `${id}版` : `edition ${id}`)

/** Returns what `clause` says in one respect and `other` does not, in words; undefined for what is read in the text. */
export function factOf(clause: Clause, other: Clause, what: Difference, w: Written): string | undefined {
  const joined = (parts: readonly string[]) => parts.join(comma(w)) || (w === 'zh' ? '无' : 'none')
  if (what === 'kind') return kindNames[w][clause.kind]
  if (what === 'weight') return String(clause.weight)
  if (what === 'types')
    return joined(pointTypes.map((t) => `${typeNames[w][t]}${w === 'zh' ? '' : ' '}${applicabilityNames[w][clause.applies[t]]}`))
  if (what === 'reference') return joined(referencesOnly(clause, other))
  if (what === 'check') return joined(clause.checks.map((c) => checkNames[w][c]))
  if (what === 'evidence') return joined(clause.evidence.map((e) => evidenceNames[w][e]))
  if (what === 'governs') return governedOnly(clause, other, w) || joined([])
  return undefined
}

/** Returns the standards that `clause` rests on and `other` does not. */
const referencesOnly = (clause: Clause, other: Clause) => clause.references.filter((r) => !other.references.includes(r))

/** Returns the signs and fittings that `clause` governs and `other` does not, by name. */
export function governedOnly(clause: Clause, other: Clause, w: Written): string {
  const signs = clause.signs.filter((k) => !other.signs.includes(k)).map((k) => signKinds[k][w])
  const own = clause.fittings.filter((f) => !other.fittings.includes(f)).map((f) => fittings[f][w])
  return [...signs, ...own].join(comma(w))
}

/** Returns what became of a clause as a few words: `修改（实质性）`. */
export function changeWords({change, substantive, scopeOnly}: ClauseChange, w: Written): string {
  if (change !== 'changed') return changeNames[w][change]
  if (scopeOnly && !substantive) return w === 'zh' ? '仅管辖范围变动' : 'changed in scope only'
  if (w === 'zh') return substantive ? '修改（实质性）' : '修改（文字）'
  return substantive ? 'changed in substance' : 'changed editorially'
}
