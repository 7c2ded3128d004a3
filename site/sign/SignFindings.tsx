import type {SignFinding} from '../../design-system/signs/check/check.ts'
import {Badge} from '../../design-system/ui/Badge.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {ClauseLink} from '../clause/ClauseLink.tsx'
import {words} from './SignFindings.words.ts'

/** Renders what the check of a drawn sign found, clause by clause. */
export function SignFindings({
  findings,
  locale,
  caption,
}: {
  readonly findings: readonly SignFinding[]
  readonly locale: Locale
  readonly caption: string
}) {
  const said = say(locale)
  const t = said(words)
  const tone = {pass: 'good', warn: 'warn', fail: 'danger'} as const
  return (
    <Table
      caption={caption}
      columns={[
        {key: 'clause', label: t.clause},
        {key: 'outcome', label: t.outcome},
        {key: 'measured', label: t.measured},
        {key: 'required', label: t.required},
        {key: 'message', label: t.todo},
      ]}
      rows={findings.map((f, i) => ({
        id: `${f.clause}-${i}`,
        clause: <ClauseLink id={f.clause} locale={locale} />,
        outcome: <Badge tone={tone[f.outcome]}>{t.outcomes[f.outcome]}</Badge>,
        measured: f.measured,
        required: f.required,
        message: said(f.todo ?? f.message),
      }))}
    />
  )
}
