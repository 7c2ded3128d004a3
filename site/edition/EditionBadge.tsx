import {Badge} from '../../design-system/ui/Badge.tsx'
import {editionStatusNames} from '../../handbooks/edition/names.ts'
import type {EditionStatus} from '../../handbooks/edition/released.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'

const tones = {draft: 'neutral', trial: 'info', 'in-force': 'good', withdrawn: 'danger'} as const

/** Renders where an edition stands as a badge. */
export const EditionBadge = ({status, locale}: {readonly status: EditionStatus; readonly locale: Locale}) => (
  <Badge tone={tones[status]}>{say(locale)(editionStatusNames)[status]}</Badge>
)
