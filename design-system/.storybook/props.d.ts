declare module 'virtual:component-props' {
  /** What is said of a component, and the props that its type declares. */
  export interface Known {
    readonly slug: string
    readonly about: string
    readonly guide: import('../ui/guide.ts').Guide
    readonly props: readonly import('../guide/props.ts').Prop[]
  }
  /** Every component by its name. */
  export const components: Readonly<Record<string, Known>>
}
