import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {again, stands} from './before.ts'
import {draft, type Workspace} from './workspace.ts'

/** A command that writes: how it is called, where it writes, and what stands there before. */
export interface Scenario {
  readonly name: string
  readonly words: readonly string[]
  /** Where it is called from, in the folder to stand in. */
  readonly standing?: string
  /** Files and folders each of which is whole, the old or the new, whatever happens; relative to the workspace. */
  readonly places: readonly string[]
  /** Puts things as they are before the command; the folder to stand in is empty then. */
  readonly prepare: (space: Workspace) => void | Promise<void>
  /** Another command on the same file, to be let loose at the same time; else the same again. */
  readonly other?: readonly string[]
  /** With another: how many of what the two write is there. */
  readonly written?: (space: Workspace) => number
  /** Puts the project back as others find it. */
  readonly after?: (space: Workspace) => void
  /** Whether Chromium sets its PDFs, which are then compared as whole or not. */
  readonly printed?: boolean
  /** What it says, with exit status 1, when what it was to write is there. */
  readonly refusal?: RegExp
  /** Part of the times that others are killed, for what takes long; 0 for what is only let loose beside another. */
  readonly part?: number
}

/** Returns how many assessments of the day of `sheet` the record of 战旗村 has. */
export const assessmentsIn = ({project}: Workspace): number =>
  readFileSync(join(project, 'points/districts/pidu/records/zhanqi.yaml'), 'utf8').match(/^ *- on: 2026-11-20$/gm)?.length ?? 0

/** A checklist filled in by `by`, of the point 战旗村. */
export const sheet = (by: string): string =>
  `point: 战旗村\nassessment: {on: 2026-11-20, edition: ${draft}, by: ${by}, findings: {HW-SIGN-003: {status: not-met}}}\n`

const window = 'kind: window-plate\nviewingDistanceM: 6\nnumber: "3"\ntext: {term: comprehensive-window}\n'
const refusal = /holds \d+ files already/

/** Puts kits of a town by other prices into the folder to stand in, made once. */
async function townKits(space: Workspace): Promise<void> {
  const [kits, prices] = [join(space.dir, 'kept/kits'), join(space.dir, 'kept/prices.yaml')]
  if (!existsSync(kits)) {
    mkdirSync(join(space.dir, 'kept'), {recursive: true})
    const own = readFileSync(join(space.project, 'points/kit/prices.yaml'), 'utf8')
    writeFileSync(
      prices,
      own.replace(/low: (\d+)/, (_, low) => `low: ${Number(low) - 1}`),
    )
    const {status, said} = await space.run([...town, '--prices', prices, '--out', kits])
    if (status !== 0) throw new Error(said)
  }
  cpSync(kits, join(space.stand, 'kits'), {recursive: true})
}

const town = ['kit', '--town', 'daoxiangtang', '--with-sample']
const released = 'handbooks/edition/released'

/** The commands that write since there are any; what comes in from outside, a checklist and the samples, is among them. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'sign',
    words: ['sign', 'window.yaml', '--out', 'sign', '--formats', 'svg,dxf'],
    places: ['stand/sign'],
    prepare: stands(['window.yaml', window]),
    refusal,
  },
  {
    name: 'sign where one stands',
    words: ['sign', '../window.yaml', '--out', '.', '--formats', 'svg,dxf'],
    standing: 'here',
    places: ['stand/here'],
    prepare: (space) => {
      stands(['window.yaml', window])(space)
      mkdirSync(join(space.stand, 'here'))
    },
    refusal,
  },
  {name: 'kit', words: ['kit', 'sample-guyu', '--out', 'kit'], places: ['stand/kit'], prepare: () => {}, refusal},
  {
    name: 'kit --town',
    words: [...town, '--out', 'kits'],
    places: ['chuiyan', 'daoxiangtang', 'hehuatang'].map((id) => `stand/kits/sample-${id}`).concat('stand/kits/_all'),
    prepare: townKits,
    part: 0.6,
  },
  {
    name: 'book',
    words: ['book', 'software', '--out', 'book.html'],
    places: ['stand/book.html'],
    prepare: stands(['book.html', 'the book before']),
  },
  {
    name: 'book PDF',
    words: ['book', 'software', '--out', 'book.pdf'],
    places: ['stand/book.pdf'],
    prepare: stands(['book.pdf', 'the book before']),
    part: 0.2,
    printed: true,
  },
  {
    name: 'export',
    words: ['export', '--format', 'csv', '--out', 'new/points.csv'],
    // The folder made for it may be left, empty.
    places: ['stand/new/points.csv'],
    prepare: () => {},
  },
  {
    name: 'assess',
    words: ['assess', 'zhanqi', '--from', 'town.yaml'],
    other: ['assess', 'zhanqi', '--from', 'county.yaml'],
    written: assessmentsIn,
    places: ['project/points/districts/pidu/records'],
    prepare: (space) => {
      again('points/districts/pidu/records')(space)
      stands(['town.yaml', sheet('town')], ['county.yaml', sheet('county')])(space)
    },
  },
  {
    name: 'edition release',
    words: ['edition', 'release', draft, '--replace-draft'],
    places: [`project/${released}`],
    prepare: again(released, (at) => writeFileSync(join(at, `${draft}.json`), '{}\n')),
    part: 0.6,
  },
  {
    name: 'sample',
    words: ['sample'],
    places: ['project/points/districts/sample/records'],
    prepare: again('points/districts/sample/records', (at) => writeFileSync(join(at, 'sample-guyu.yaml'), 'id: sample-guyu\n')),
  },
]
