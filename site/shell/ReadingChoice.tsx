import {ReadingOptions} from '../../design-system/ui/ReadingOptions.tsx'
import {type Locale, written} from '../../handbooks/language/locale.ts'

const words = {
  zh: {
    size: '字号',
    sizes: {standard: '标准', large: '大', largest: '特大'},
    contrast: '对比',
    contrasts: {standard: '标准', more: '高'},
    notKept: '本机不能保存，只在本页有效。',
  },
  en: {
    size: 'Text size',
    sizes: {standard: 'Standard', large: 'Large', largest: 'Largest'},
    contrast: 'Contrast',
    contrasts: {standard: 'Standard', more: 'High'},
    notKept: 'This device keeps nothing; the choice holds for this page only.',
  },
} as const

/** Renders the reader's choice of text size and contrast. It shows up once `islands/reading-choice.ts` runs. */
export function ReadingChoice({locale}: {readonly locale: Locale}) {
  const t = words[written(locale)]
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
