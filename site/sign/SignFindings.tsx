import type {SignFinding} from '../../design-system/signs/check/check.ts'
import {Badge} from '../../design-system/ui/Badge.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'

const words = {
  zh: {
    clause: '条款',
    outcome: '结果',
    measured: '图上值',
    required: '要求值',
    todo: '要做什么',
    outcomes: {pass: '符合', warn: '注意', fail: '不符合'},
  },
  en: {
    clause: 'Clause',
    outcome: 'Result',
    measured: 'On the drawing',
    required: 'Required',
    todo: 'What to do',
    outcomes: {pass: 'Pass', warn: 'Note', fail: 'Fail'},
  },
} as const

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
  const w = written(locale)
  const t = words[w]
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
      rows={findings.map((f, i) => {
        const clause = catalogue.clause.get(f.clause)
        return {
          id: `${f.clause}-${i}`,
          clause: (
            <a href={href(locale, `/clauses/${f.clause}/`)}>
              {clause?.number} {clause?.title[written(locale)]}
            </a>
          ),
          outcome: <Badge tone={tone[f.outcome]}>{t.outcomes[f.outcome]}</Badge>,
          measured: f.measured,
          required: f.required,
          message: f.todo?.[w] ?? f.message[w],
        }
      })}
    />
  )
}
