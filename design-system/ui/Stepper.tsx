import {doneWord, link, list, mark, step, words} from './Stepper.css.ts'
import {VisuallyHidden} from './VisuallyHidden.tsx'

interface StepperProps {
  /** Names the steps together, such as "How it goes". */
  readonly label: string
  /** The steps, in the order in which they are taken. */
  readonly steps: readonly {
    /** What is done in it, as a verb. */
    readonly label: string
    /** The anchor of the step in the page, or its page; without it the step cannot be gone to yet. */
    readonly href?: string | undefined
  }[]
  /** The place of the step that one is at, from 0. Those before it are done; after the last, all are. */
  readonly current: number
  /** What screen readers say of a step that is done. */
  readonly doneLabel: string
}

/** Renders the steps of a task and which of them one is at. */
export function Stepper({label, steps, current, doneLabel}: StepperProps) {
  return (
    <ol className={list} aria-label={label} data-stepper="">
      {steps.map(({label: name, href}, i) => (
        <li key={name} className={step} data-done={i < current ? '' : undefined} aria-current={i === current ? 'step' : undefined}>
          <span className={mark} aria-hidden="true" />
          <span className={words}>
            {href === undefined ? (
              name
            ) : (
              <a className={link} href={href}>
                {name}
              </a>
            )}
            <span className={doneWord}>
              <VisuallyHidden>{doneLabel}</VisuallyHidden>
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
