import {EmptyState} from '../../design-system/ui/EmptyState.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {filterWords} from './filterWords.ts'
import {belowFilter} from './views.css.ts'

/** Renders what a filter says in place of rows when none fits, with the way back to all. Its script shows it. */
export function NothingFits({locale}: {readonly locale: Locale}) {
  const t = say(locale)(filterWords)
  return (
    <div className={belowFilter} data-nothing="" hidden>
      <EmptyState title={t.nothing}>
        <p>
          {t.nothingHelp} <a href="?">{t.all}</a>
        </p>
      </EmptyState>
    </div>
  )
}
