import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {InputError, type Problem, show} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {locales} from '../../handbooks/language/locale.ts'

/** For whom a site is built and where it will lie. */
export interface Settings {
  /** Folder of the site on its host, with a slash at both ends; `/` is the root. */
  readonly base: string
  /** Address of the host without a slash at its end, such as `https://example.gov.cn`; undefined if it is not known. */
  readonly site: string | undefined
  /** Ids of the districts that the site shows; undefined for all. */
  readonly districts: readonly string[] | undefined
}

/** The settings as they are given: by the options of the build, or by the variables of the same names. */
export type Given = Readonly<Partial<Record<'base' | 'site' | 'district', string | undefined>>>

/** The variables of the environment that carry the settings from the build into the pages. */
export const variables = {base: 'CUNBIAO_BASE', site: 'CUNBIAO_SITE', district: 'CUNBIAO_DISTRICT'} as const

/**
 * Returns what `given` says, read once for the whole build.
 *
 * @param source what the settings are called in an error, such as `build`
 * @param known ids of the districts that exist
 * @throws InputError that lists every setting which cannot be, with what may stand there.
 */
export function readSettings(given: Given, source: string, known: readonly string[] = districtIds()): Settings {
  const problems: Problem[] = []
  const base = given.base?.trim() || '/'
  const site = given.site?.trim().replace(/\/$/, '') || undefined
  const districts = given.district?.trim() ? given.district.split(',').map((id) => id.trim()) : undefined
  if (!/^\/(?:[\w-][\w.~-]*\/)*$/.test(base))
    problems.push({
      at: 'base',
      message: `found ${show(given.base)}; allowed is / or a folder with a slash at both ends, of Latin letters, digits, - _ . and ~, such as /cunbiao/`,
    })
  const first = base.split('/')[1] ?? ''
  if (ownFolders().includes(first))
    problems.push({at: 'base', message: `found ${show(given.base)}; /${first}/ is a part of the site itself; choose another folder`})
  if (site !== undefined && !isOrigin(site))
    problems.push({
      at: 'site',
      message: `found ${show(given.site)}; allowed is the address of a host with http or https and without a folder, such as https://example.gov.cn; the folder goes into base`,
    })
  for (const id of districts ?? [])
    if (!known.includes(id))
      problems.push({at: 'district', message: `found ${show(id)}; there is no such district; known are ${known.join(', ')}`})
  if (problems.length > 0) throw new InputError(source, problems)
  return {base, site, districts}
}

/** Returns the settings that the environment holds. @throws InputError as `readSettings` does. */
export const settingsOf = (env: Readonly<Record<string, string | undefined>>): Settings =>
  readSettings({base: env[variables.base], site: env[variables.site], district: env[variables.district]}, 'environment')

/** The settings of this build, as `site/build.ts` handed them in. */
export const settings: Settings = settingsOf(process.env)

/** Returns `settings` as the environment holds them. A setting that was not made is empty. */
export const environmentOf = ({base, site, districts}: Settings): Record<string, string> => ({
  [variables.base]: base,
  [variables.site]: site ?? '',
  [variables.district]: districts?.join(',') ?? '',
})

/** Returns the whole address of the page at root-absolute `path`, `undefined` while the host is not known. */
export const absolute = ({base, site}: Settings, path: string): string | undefined => site && site + base + path.slice(1)

function isOrigin(text: string): boolean {
  try {
    const {origin, protocol} = new URL(text)
    return origin === text && ['http:', 'https:'].includes(protocol)
  } catch {
    return false
  }
}

/** Returns the names of the folders that the site itself has at its root, so that no base may begin with one of them. */
function ownFolders(): string[] {
  const pages = join(root, 'site/pages')
  const built = ['_astro', 'pagefind', 'storybook']
  return [...built, ...locales, ...readdirSync(pages), ...readdirSync(join(pages, '[...locale]'))]
}

function districtIds(): string[] {
  const folder = join(root, 'points/districts')
  return readdirSync(folder).filter((id) => existsSync(join(folder, id, 'district.yaml')))
}
