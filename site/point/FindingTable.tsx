import {StatusIcon} from '../../design-system/ui/StatusIcon.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import {printMeasured} from '../../points/assessment/reading.ts'
import type {Finding} from '../../points/assessment/result.ts'
import {statusNames} from '../../points/assessment/schema.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {clauseUnder} from '../../points/profile/satisfied.ts'
import {GovernedSigns} from '../clause/clauseFacts.tsx'
import {href} from '../shell/locale.ts'
import {words} from './FindingTable.words.ts'

interface FindingTableProps {
  readonly caption: string
  readonly findings: readonly Finding[]
  /** The point, where the table says what is to be done: its kit, and its county's plates and names, which say what is nothing to make. */
  readonly entry?: Pick<Entry, 'id' | 'profile'>
  readonly locale: Locale
}

/** Renders findings in a table, each with its clause and, for a point, what is to be done. Nothing where there are none. */
export function FindingTable({caption, findings, entry, locale}: FindingTableProps) {
  const said = say(locale)
  const t = said(words)
  if (findings.length === 0) return null
  const row = ({clause, status, measured, note, foundOn}: Finding) => ({
    id: clause.id,
    clause: (
      <>
        <a href={href(locale, `/clauses/${clause.id}/`)}>
          {clause.number} {said(clause.title)}
        </a>{' '}
        <small>{clause.id}</small>
      </>
    ),
    finding: (
      <>
        <StatusIcon status={status} label={said(statusNames)[status]} fromPage />{' '}
        {measured !== undefined && <small>{t.measured(printMeasured(clause.id, measured, written(locale)))}</small>}{' '}
        {note !== undefined && <small>{note}</small>} {foundOn !== undefined && <small>{t.foundOn(foundOn)}</small>}
      </>
    ),
    remedy: entry && <Remedy clause={clause} status={status} entry={entry} locale={locale} />,
  })
  return (
    <Table
      caption={caption}
      columns={[
        {key: 'clause', label: t.clause},
        {key: 'finding', label: t.finding},
        ...(entry ? ([{key: 'remedy', label: t.remedy}] as const) : []),
      ]}
      rows={findings.map(row)}
    />
  )
}

interface RemedyProps extends Pick<Finding, 'clause' | 'status'> {
  readonly entry: Pick<Entry, 'id' | 'profile'>
  readonly locale: Locale
}

/** Renders what is to be done about a finding: look first, make a sign, or put right what the clause asks. */
function Remedy({clause, status, entry: {id, profile}, locale}: RemedyProps) {
  const t = say(locale)(words)
  if (status === 'unchecked' || status === 'recheck') return t.checkFirst
  if (clauseUnder(profile, clause).is !== 'made') return <UnderProfile profile={profile} clause={clause} locale={locale} />
  if (clause.signs.length === 0) return t.fulfil
  return (
    <a href={`${href(locale, `/points/${id}/`)}#kit`}>
      <GovernedSigns signs={clause.signs} locale={locale} />
    </a>
  )
}

/** What a clause on signs comes to where the county's profile makes none of them: on which board to look, or that it falls away, and why. */
function UnderProfile({profile, clause, locale}: {readonly profile: Entry['profile']; readonly clause: Clause; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const under = clauseUnder(profile, clause)
  if (under.is === 'made') return null
  return `${under.is === 'combined' ? t.combined(said(signKinds[under.onto])) : t.fallsAway}${said(marks).stop}${said(under.why)}`
}
