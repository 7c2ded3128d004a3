import {VisuallyHidden} from './VisuallyHidden.tsx'
import {deleted, inserted, whole} from './WordDiff.css.ts'

interface WordDiffProps {
  /** The text as runs of words that stayed, went or came, in reading order. A line break begins a new line. */
  readonly runs: readonly {readonly kind: 'same' | 'deleted' | 'inserted'; readonly text: string}[]
  /** Said by screen readers around words that went and words that came, such as "deleted:". */
  readonly labels: {readonly deleted: string; readonly inserted: string; readonly end: string}
}

/** Renders how a text changed, word by word. What went is struck out, what came is underlined: neither needs colour. */
export function WordDiff({runs, labels}: WordDiffProps) {
  return (
    <span className={whole}>
      {runs.map(({kind, text}, i) => {
        // The runs of one comparison never change places.
        const key = `${i}`
        if (kind === 'same') return <span key={key}>{text}</span>
        const Mark = kind === 'deleted' ? 'del' : 'ins'
        return (
          <Mark key={key} className={kind === 'deleted' ? deleted : inserted}>
            <VisuallyHidden>{labels[kind]}</VisuallyHidden>
            {text}
            <VisuallyHidden>{labels.end}</VisuallyHidden>
          </Mark>
        )
      })}
    </span>
  )
}
