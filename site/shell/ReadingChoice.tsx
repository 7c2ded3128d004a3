import {ReadingOptions} from '../../design-system/ui/ReadingOptions.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {words} from './ReadingChoice.words.ts'

/** Renders the reader's choice of text size and contrast. It shows up once `reading-choice.ts` runs. */
export function ReadingChoice({locale}: {readonly locale: Locale}) {
  const t = say(locale)(words)
  const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({value, label}))
  return (
    <reading-choice hidden data-pagefind-ignore="">
      <ReadingOptions
        size={{label: t.size, options: options(t.sizes)}}
        contrast={{label: t.contrast, options: options(t.contrasts)}}
        notKept={t.notKept}
      />
    </reading-choice>
  )
}
