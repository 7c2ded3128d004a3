import type {ComponentManifest, Manifests} from 'storybook/internal/types'

/** Where the components are that others install; stories of signs and tokens show none. */
const ours = './design-system/ui/'

/**
 * Returns the manifests that Storybook writes for tools, fit to be handed out: components of the package alone, imported from it, with
 * paths from the root of the project, and without the time that was taken. The same sources give the same.
 *
 * @throws Error naming each component that was not understood, and each text in which a path of this machine is left.
 */
export function handedOut(given: Manifests, root: string): Manifests {
  const {components, ...others} = given
  if (!components) throw new Error('Storybook made no manifest of components')
  const known = Object.entries(components.components).filter(([, {path}]) => path.startsWith(ours))
  const cleaned = fromRoot(
    {
      ...others,
      components: {
        ...components,
        ...(components.meta && {meta: {...components.meta, durationMs: 0}}),
        components: Object.fromEntries(known.map(([id, component]) => [id, imported(component)])),
      },
    },
    root,
  ) as Manifests
  const faults = [
    ...known.flatMap(([id, {error}]) => (error ? [`${id}: ${error.name}`] : [])),
    ...textsIn(cleaned, 'manifests').flatMap(([where, text]) => (machine.test(text) ? [`${where}: ${text}`] : [])),
  ]
  if (faults.length > 0) throw new Error(`manifests of components:\n${faults.join('\n')}`)
  return cleaned
}

/** A path that leads nowhere on another machine. Addresses of pages begin with a slash too, but with none of these. */
const machine =
  /file:\/\/|(?:^|[\s"'(=])(?:[A-Za-z]:[\\/]|\\\\|\/(?:home|root|Users|private|work|workspace|builds?|tmp|usr|opt|var|mnt|srv)\/)/

/** What a component and its stories import comes from the package; what their module imports beside it is inside. */
const imported = (component: ComponentManifest): ComponentManifest => ({
  ...component,
  ...(component.import && {
    import: component.import
      .split('\n')
      .filter((line) => !/from '\.{1,2}\//.test(line))
      .map((line) => line.replace("from 'cunbiao'", "from 'cunbiao/ui'"))
      .join('\n'),
  }),
})

function fromRoot(value: unknown, root: string): unknown {
  const [slashed, prefix] = [root.replaceAll('\\', '/').replace(/\/$/, ''), root.replace(/[\\/]$/, '')]
  if (typeof value === 'string') return value.replaceAll(`${prefix}\\`, './').replaceAll(`${slashed}/`, './')
  if (Array.isArray(value)) return value.map((one) => fromRoot(one, root))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fromRoot(one, root)]))
}

function textsIn(value: unknown, where: string): [where: string, text: string][] {
  if (typeof value === 'string') return [[where, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${where}.${key}`))
}
