/** Moves a `Stepper` to the step at `current`, from 0: those before it are done, and after the last all are. */
export function atStep(stepper: Element, current: number) {
  for (const [i, step] of [...stepper.children].entries()) {
    step.toggleAttribute('data-done', i < current)
    if (i === current) step.setAttribute('aria-current', 'step')
    else step.removeAttribute('aria-current')
  }
}
