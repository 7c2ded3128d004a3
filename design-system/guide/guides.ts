import {globSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {root} from '../../handbooks/input/root.ts'
import type {Guide} from '../ui/guide.ts'
import {type Component, componentsIn} from './props.ts'

const folder = 'design-system/ui'

/** A component with everything that a developer reads of it. */
export interface Guided {
  /** As modules and stories call it, such as `SiteHeader`. */
  readonly id: string
  /** As addresses call it, such as `site-header`. */
  readonly slug: string
  readonly guide: Guide
  /** The component itself and what its module exports beside it. */
  readonly components: readonly Component[]
  /** Names of its stories. */
  readonly stories: readonly string[]
}

/** Returns the ids of all components of the interface, in the order of the alphabet. */
export const componentIds = (): string[] =>
  globSync(`${folder}/*.tsx`, {cwd: root})
    .map((file) => basename(file, '.tsx'))
    .filter((id) => !id.includes('.'))
    .sort()

/** Returns `SiteHeader` as `site-header`. */
export const slugOf = (id: string): string => id.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

/**
 * Returns every component with its guide, props and stories.
 *
 * @throws Error naming a component without a guide or without stories.
 */
export const loadGuides = (): Promise<Guided[]> =>
  Promise.all(
    componentIds().map(async (id) => {
      const {guide} = (await import(`../ui/${id}.guide.ts`)) as {guide: Guide}
      const read = (file: string) => readFileSync(join(root, folder, file), 'utf8')
      const stories = [...read(`${id}.stories.tsx`).matchAll(/^export const (\w+): Story\b/gm)].map(([, name]) => name ?? '')
      return {id, slug: slugOf(id), guide, components: componentsIn(`${id}.tsx`, read(`${id}.tsx`)), stories}
    }),
  )
