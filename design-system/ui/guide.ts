/** A text in both languages, each written by hand. */
interface Said {
  readonly zh: string
  readonly en: string
}

/** What a developer should know before using a component. It lies beside the component, in `<Component>.guide.ts`. */
export interface Guide {
  /** What the component is called. */
  readonly name: Said
  /** `new` may still change its props; `stable` changes them with an entry in its log only. */
  readonly status: 'new' | 'stable'
  readonly group: 'text' | 'data' | 'form' | 'navigation' | 'frame'
  readonly use: readonly Said[]
  readonly not: readonly Said[]
  /** How it works by keyboard. */
  readonly keyboard: Said
  /** What a screen reader says. */
  readonly reader: Said
  /** Known issues; none if nothing is known. */
  readonly issues: readonly Said[]
  /** What changed, the latest first. */
  readonly changes: readonly {readonly on: string; readonly what: Said}[]
  /** What each prop is for, in Chinese; the English stands above the prop itself. Of a second component as `CardGrid.children`. */
  readonly props: Readonly<Record<string, string>>
}
