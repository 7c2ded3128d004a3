import type {Plugin} from 'vite'

/**
 * Returns what makes scripts name what they load later by the way from themselves, which holds wherever the site lies. Vite would also have
 * the browser fetch such parts ahead, by addresses from the root of the host. Astro sets that anew for the browser's scripts, hence a plugin.
 */
export const relativeScripts = (): Plugin => ({
  name: 'cunbiao-relative-scripts',
  configEnvironment: (name) => (name === 'client' ? {build: {modulePreload: false}} : undefined),
})
