import {Button} from '../../design-system/ui/Button.tsx'
import {Progress} from '../../design-system/ui/Progress.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {words} from './CheckSheet.words.ts'
import {bar} from './checkTools.css.ts'

/** Renders the foot of a checklist on a phone, which its script fills in: what is settled, what it comes to, what has not gone out. */
export function CheckBar({locale}: {readonly locale: Locale}) {
  const t = say(locale)(words)
  return (
    <div className={bar} hidden data-progress="">
      <div>
        <Progress id="settled" label={t.progressLabel} value={0} valueText="" />
        <Button look="secondary" name="next">
          {t.next}
        </Button>
      </div>
      <small data-unsent="" />
      <details hidden data-standing="">
        <summary />
        <ul />
      </details>
    </div>
  )
}
