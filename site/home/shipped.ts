import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../handbooks/input/root.ts'
import {type Lock, type ThirdParty, thirdParties} from './notices.ts'

/** What is needed for building only, and yet reaches readers: Storybook is part of the site, and so is the service worker. */
const builtIn = ['storybook', '@storybook/react-vite', '@storybook/addon-docs', '@storybook/addon-a11y', 'workbox-build']

const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8')) as T

/** Every package by others that readers and operators of this copy get. @throws Error as `thirdParties` does. */
export const shipped: readonly ThirdParty[] = thirdParties(read<Lock>('package-lock.json'), [
  ...Object.keys(read<{dependencies: Record<string, string>}>('package.json').dependencies),
  ...builtIn,
])

const texts = /^(licen[cs]e|notice|copying|third[-_]?party|versions\.json)/i

/** Returns the texts of the licences and notices that lie in a package, one after another; '' where it has none, or is for another machine. */
function textsOf({folder}: ThirdParty): string {
  const path = join(root, folder)
  if (!existsSync(path)) return ''
  const files = readdirSync(path, {withFileTypes: true}).filter((f) => f.isFile())
  const named = files.filter(({name}) => texts.test(name) || (folder.includes('sharp-libvips') && name === 'README.md'))
  return named.map(({name}) => readFileSync(join(path, name), 'utf8').trim()).join('\n\n')
}

/** Returns a line with the address of a package's source, '' where it gives none. */
function sourceOf({folder}: ThirdParty): string {
  const file = join(folder, 'package.json')
  if (!existsSync(join(root, file))) return ''
  const {repository, homepage} = read<{repository?: string | {url?: string}; homepage?: string}>(file)
  const address = (typeof repository === 'string' ? repository : repository?.url) ?? homepage
  return address === undefined ? '' : `\nSource: ${address}`
}

/** Returns the notices of all packages as one text: each with its licence and, where it brings them, the words of it. */
export const noticesText = (): string =>
  `Cunbiao 村标 is built with the works of others, listed here with their licences.\n\n${shipped
    .map((one) => `${'='.repeat(78)}\n${one.name} ${one.version}\nLicence: ${one.licence}${sourceOf(one)}\n\n${textsOf(one)}`)
    .join('\n\n')
    .trimEnd()}\n`
