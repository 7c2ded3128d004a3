/** States that were, the one that is, and those that were taken back. */
export interface History<State> {
  readonly past: readonly State[]
  readonly present: State
  readonly future: readonly State[]
  /** What was changed last: further changes of the same are one step. */
  readonly touched: string | undefined
}

/** How many steps can be taken back. Our own choice. */
export const mostSteps = 200

/** Returns a history that begins with `state`. */
export const begun = <State>(state: State): History<State> => ({past: [], present: state, future: [], touched: undefined})

/**
 * Returns the history after `present` came about by a change of `touched`: what is typed into one field is one step, so that nobody takes back
 * letter by letter. Without `touched` the change is a step of its own.
 */
export function changed<State>(history: History<State>, present: State, touched?: string): History<State> {
  const goesOn = touched !== undefined && touched === history.touched
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps)
  return {past, present, future: [], touched}
}

/** Returns the history one step earlier; the same if there is none. */
export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return {past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], touched: undefined}
}

/** Returns the history one step later, after steps were taken back; the same if there is none. */
export function redone<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return {past: [...history.past, history.present], present: next, future, touched: undefined}
}
