import type {ReactNode} from 'react'
import {TypeMatrix} from '../../design-system/ui/TypeMatrix.tsx'
import {type Clause, pointTypes} from '../../handbooks/clause/clause.ts'
import {judgingFacts} from '../../handbooks/clause/judgingWords.ts'
import {applicabilityNames, checkNames, evidenceNames, typeNames} from '../../handbooks/clause/names.ts'
import {fittings, type SignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf, written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import {basisNames, byBasis} from '../../handbooks/register/basis.ts'
import {referenceAnchor} from '../shell/anchors.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {annexEntries} from './annexes.ts'
import {words} from './clauseFacts.words.ts'

/** Renders what a clause asks of each type of point. */
export function ClauseTypes({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const said = say(locale)
  const types = pointTypes.map((id) => ({
    id,
    name: said(typeNames)[id],
    applies: clause.applies[id],
    word: said(applicabilityNames)[clause.applies[id]],
  }))
  return <TypeMatrix label={said(words).matrix} types={types} />
}

/** Returns how a clause is checked and what it governs, as pairs for a `DescriptionList`. Empty facts are left out. */
export function clauseFacts(clause: Clause, locale: Locale): {term: string; detail: ReactNode}[] {
  const said = say(locale)
  const t = said(words)
  const facts: [string, ReactNode[]][] = [
    ...judgingFacts(clause, written(locale)).map(({of, term, detail}): [string, ReactNode[]] => [
      term,
      [
        of === 'bearer' ? (
          // In an edition of the past a clause may be another's duty than today, and does not stand in that book.
          <a
            key={of}
            href={`${href(locale, `/handbooks/duties/${clause.bearer}/`)}${catalogue.clause.get(clause.id)?.bearer === clause.bearer ? `#${clause.id}` : ''}`}
          >
            {detail}
          </a>
        ) : (
          detail
        ),
      ],
    ]),
    [t.check, clause.checks.map((c) => said(checkNames)[c])],
    [t.evidence, clause.evidence.map((e) => said(evidenceNames)[e])],
    [t.signs, clause.signs.length === 0 ? [] : [<GovernedSigns key="signs" signs={clause.signs} locale={locale} linked />]],
    [
      t.fittings,
      clause.fittings.map((f) => (
        <a key={f} href={href(locale, `/fittings/${f}/`)}>
          {said(fittings[f])}
        </a>
      )),
    ],
    ...byBasis(clause.references, catalogue.references).map(({basis, numbers}): [string, ReactNode[]] => [
      said(basisNames)[basis],
      numbers.map((number) => {
        const status = catalogue.references.get(number)?.status
        return (
          <span key={number}>
            <a href={`${href(locale, '/about/')}#${referenceAnchor(number)}`} lang={langOf(number, locale)}>
              {number}
            </a>
            {status !== undefined && status !== 'in-force' && t[status]}
          </span>
        )
      }),
    ]),
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
  return facts.filter(([, details]) => details.length > 0).map(([term, details]) => ({term, detail: joined(details, said(marks).list)}))
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
  const said = say(locale)
  const name = (kind: SignKind) =>
    linked ? (
      <a key={kind} href={href(locale, `/signs/${kind}/`)}>
        {said(signKinds[kind])}
      </a>
    ) : (
      said(signKinds[kind])
    )
  const others = (Object.keys(signKinds) as SignKind[]).filter((kind) => !signs.includes(kind))
  if (others.length === 0) return said(words).allSigns
  if (others.length > exceptionsNamed) return joined(signs.map(name), said(marks).list)
  const {before, after} = said(words).but
  return (
    <>
      {before}
      {joined(others.map(name), said(marks).list)}
      {after}
    </>
  )
}

function joined(parts: readonly ReactNode[], separator: string): ReactNode {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]))
}
