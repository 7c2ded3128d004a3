import {Card, CardGrid} from '../../design-system/ui/Card.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './ToolsView.words.ts'

/** The tools in the order of their use, by who uses them. */
const groups = {
  window: ['counter', 'items', 'dates', 'ledger', 'notices', 'phrases'],
  supervision: ['patrol', 'quiz', 'joint', 'ranking'],
} as const

/** Renders every tool of the site with what it gives, by who uses it. */
export function ToolsView({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      {(['window', 'supervision'] as const).map((group) => (
        <section key={group} className={part} aria-labelledby={group}>
          <h2 id={group}>{t.groups[group]}</h2>
          <CardGrid>
            {groups[group].map((tool) => (
              <Card key={tool} title={said(partNames)[tool]} href={href(locale, `/${tool}/`)} level={3}>
                {t.gives[tool]}
              </Card>
            ))}
            {group === 'supervision' && (
              <Card title={t.checklist} href={href(locale, '/handbooks/checklist/')} level={3}>
                {t.gives.checklist}
              </Card>
            )}
          </CardGrid>
        </section>
      ))}
    </>
  )
}
