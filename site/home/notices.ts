/** A package of the lock file, as far as its notice needs it. */
interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** The lock file of npm, version 3: packages by the folder in which they lie. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}

/** A package by others that is part of what readers or operators get. */
export interface ThirdParty {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly licence: string
  /** The folder in which it lies, from the project's. */
  readonly folder: string
}

/**
 * The licences that we have read and follow, by their SPDX names. Those of the GNU and Mozilla families bind whoever passes the package on
 * to pass its source on too; the packages that have them are used unchanged, and their sources are where their pages say.
 */
export const knownLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]

/** Licences that a package calls by another name than SPDX does. */
const otherNames: Readonly<Record<string, string>> = {'Boost Software License': 'BSL-1.0'}

/** Packages whose lock entry tells no licence, and that of the LICENSE file which we read in each, with the version. */
const readByHand: Readonly<Record<string, string>> = {'eval@0.1.8': 'MIT', 'require-like@0.1.2': 'MIT'}

/**
 * Returns the packages that `roots` need, themselves among them, by name and version. A build for one platform that the lock tells no licence
 * of has that of the package which asks for it.
 *
 * @throws Error naming every package whose licence is not among `knownLicences`, or that the lock lacks.
 */
export function thirdParties({packages}: Lock, roots: readonly string[]): ThirdParty[] {
  const found = new Map<string, ThirdParty>()
  const wrong: string[] = []
  const visit = (name: string, from: string, licenceOfParent: string | undefined) => {
    const folder = foldersUp(from)
      .map((folder) => `${folder}node_modules/${name}`)
      .find((path) => packages[path])
    if (folder === undefined) {
      wrong.push(`${name}, wanted by ${from || 'the project'}, is not in the lock file`)
      return
    }
    if (found.has(folder)) return
    const {version = '', license, dependencies = {}, optionalDependencies = {}} = packages[folder] ?? {}
    const told = license ?? licenceOfParent ?? readByHand[`${name}@${version}`] ?? ''
    const licence = otherNames[told] ?? told
    if (!isKnown(licence)) wrong.push(`${name} ${version} has the licence "${licence}", which is not among those that we know`)
    found.set(folder, {name, version, licence, folder})
    for (const next of Object.keys(dependencies)) visit(next, folder, undefined)
    for (const next of Object.keys(optionalDependencies)) visit(next, folder, licence)
  }
  for (const root of roots) visit(root, '', undefined)
  if (wrong.length > 0)
    throw new Error(
      `Packages that may not be passed on yet:\n${wrong.join('\n')}\nRead the licence, then add it to knownLicences or use another package.`,
    )
  return [...new Map([...found.values()].map((one) => [`${one.name}@${one.version}`, one])).values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'),
  )
}

/** Whether every licence of an SPDX expression is known, or one of those that it lets us choose from. */
const isKnown = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((all) => all.split(' OR ').some((one) => knownLicences.includes(one.trim())))

/** The folders in which Node looks for a package that `from` wants, its own first; '' is the project. */
const foldersUp = (from: string): string[] => {
  const parts = from === '' ? [] : from.split('/node_modules/')
  return [...parts.map((_, i) => `${parts.slice(0, parts.length - i).join('/node_modules/')}/`), '']
}
