declare module 'virtual:component-props' {
  /** Props of every component by its name, with what each is for in Chinese. */
  export const components: Readonly<
    Record<string, {readonly zh: Readonly<Record<string, string>>; readonly props: readonly import('../guide/props.ts').Prop[]}>
  >
}
