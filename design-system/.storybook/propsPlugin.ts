import type {Plugin} from 'vite'
import {loadGuides} from '../guide/guides.ts'

/** The module by which a preview in the browser gets the props of every component. */
const id = 'virtual:component-props'

/** Returns a plugin of Vite that offers props and guide of every component, by its name, as `virtual:component-props`. */
export function propsPlugin(): Plugin {
  return {
    name: 'component-props',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: async (asked) => {
      if (asked !== `\0${id}`) return undefined
      const guides = await loadGuides()
      const props = Object.fromEntries(
        guides.map(({id, slug, guide, components: [own]}) => [id, {slug, guide, about: own?.about ?? '', props: own?.props ?? []}]),
      )
      return `export const components = ${JSON.stringify(props)}`
    },
  }
}
