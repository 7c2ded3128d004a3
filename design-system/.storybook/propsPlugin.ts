import type {Plugin} from 'vite'
import {loadGuides} from '../guide/guides.ts'

/** The module by which a preview in the browser gets the props of every component. */
const id = 'virtual:component-props'

/** Returns a plugin of Vite that offers the props of every component, by its name, as `virtual:component-props`. */
export function propsPlugin(): Plugin {
  return {
    name: 'component-props',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: async (asked) => {
      if (asked !== `\0${id}`) return undefined
      const guides = await loadGuides()
      const props = Object.fromEntries(guides.map((one) => [one.id, {zh: one.guide.props, props: one.components[0]?.props ?? []}]))
      return `export const components = ${JSON.stringify(props)}`
    },
  }
}
