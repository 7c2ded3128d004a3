import type {ReactNode} from 'react'
import {TypeMatrix} from '../../design-system/ui/TypeMatrix.tsx'
import {type Clause, pointTypes} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, checkNames, evidenceNames, typeNames} from '../../handbooks/clause/names.ts'
import {fittings, type SignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {annexEntries} from '../book/annexes.ts'
import {isChinese} from '../search/matchFold.ts'
import {referenceAnchor} from '../shell/anchors.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {comma} from '../shell/words.ts'

const words = {
  zh: {
    matrix: '对三种类型的适用性',
    check: '检查方法',
    evidence: '证据',
    signs: '管辖标识',
    allSigns: '各类标识',
    but: ['除', '以外的各类标识'],
    fittings: '管辖部件',
    references: '依据',
    annexes: '表单和附录',
    annex: (letter: string) => `附录${letter}`,
    replaced: '（已被代替）',
    withdrawn: '（已废止）',
    unverified: '（状态未核实）',
  },
  en: {
    matrix: 'What it asks of each type',
    check: 'Checked by',
    evidence: 'Evidence',
    signs: 'Signs',
    allSigns: 'all kinds',
    but: ['all but ', ''],
    fittings: 'Fittings',
    references: 'Rests on',
    annexes: 'Forms and annexes',
    annex: (letter: string) => `Annex ${letter}`,
    replaced: ' (replaced)',
    withdrawn: ' (withdrawn)',
    unverified: ' (status unverified)',
  },
} as const

/** Renders what a clause asks of each type of point. */
export function ClauseTypes({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const w = written(locale)
  const types = pointTypes.map((id) => ({
    id,
    name: typeNames[w][id],
    applies: clause.applies[id],
    word: applicabilityNames[w][clause.applies[id]],
  }))
  return <TypeMatrix label={words[w].matrix} types={types} />
}

/** Returns how a clause is checked and what it governs, as pairs for a `DescriptionList`. Empty facts are left out. */
export function clauseFacts(clause: Clause, locale: Locale): {term: string; detail: ReactNode}[] {
  const w = written(locale)
  const t = words[w]
  const facts: [string, ReactNode[]][] = [
    [t.check, clause.checks.map((c) => checkNames[w][c])],
    [t.evidence, clause.evidence.map((e) => evidenceNames[w][e])],
    [t.signs, clause.signs.length === 0 ? [] : [<GovernedSigns key="signs" signs={clause.signs} locale={locale} linked />]],
    [
      t.fittings,
      clause.fittings.map((f) => (
        <a key={f} href={href(locale, `/fittings/${f}/`)}>
          {fittings[f][w]}
        </a>
      )),
    ],
    [
      t.references,
      clause.references.map((number) => {
        const status = catalogue.references.get(number)?.status
        return (
          <span key={number}>
            <a
              href={`${href(locale, '/about/')}#${referenceAnchor(number)}`}
              lang={locale === 'en' && isChinese(number) ? 'zh-Hans' : undefined}
            >
              {number}
            </a>
            {status !== undefined && status !== 'in-force' && t[status]}
          </span>
        )
      }),
    ],
    [
      t.annexes,
      annexEntries(clause.book, locale)
        .filter(({clauses}) => clauses.includes(clause.id))
        .map(({id, letter, title}) => (
          <a key={id} href={href(locale, `/handbooks/${clause.book}/annexes/${id}/`)}>
            {t.annex(letter)} {title}
          </a>
        )),
    ],
  ]
  return facts.filter(([, details]) => details.length > 0).map(([term, details]) => ({term, detail: joined(details, comma(w))}))
}

/** Up to so many kinds are named as exceptions; of more, those that are governed. */
const exceptionsNamed = 6

/** Names the kinds of sign that a clause governs or, if these are nearly all, the few that it does not. `linked`: each with its page. */
export function GovernedSigns({
  signs,
  locale,
  linked = false,
}: {
  readonly signs: readonly SignKind[]
  readonly locale: Locale
  readonly linked?: boolean
}) {
  const w = written(locale)
  const name = (kind: SignKind) =>
    linked ? (
      <a key={kind} href={href(locale, `/signs/${kind}/`)}>
        {signKinds[kind][w]}
      </a>
    ) : (
      signKinds[kind][w]
    )
  const others = (Object.keys(signKinds) as SignKind[]).filter((kind) => !signs.includes(kind))
  if (others.length === 0) return words[w].allSigns
  if (others.length > exceptionsNamed) return joined(signs.map(name), comma(w))
  const [before, after] = words[w].but
  return (
    <>
      {before}
      {joined(others.map(name), comma(w))}
      {after}
    </>
  )
}

function joined(parts: readonly ReactNode[], separator: string): ReactNode {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]))
}
