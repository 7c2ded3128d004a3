import {applications} from '../../design-system/applications/applications.ts'
import {type ApplicationFault, applicationFaults} from '../../design-system/applications/faults.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {
  checkIdentity,
  type IdentityFindings,
  leastPrinted,
  type PairFinding,
  unreadInPrint,
} from '../../design-system/identity/checkIdentity.ts'
import {checkSign} from '../../design-system/signs/check/check.ts'
import {examples} from '../../design-system/signs/examples/examples.ts'
import {colourClauses} from '../../design-system/signs/rule/colours.ts'
import type {Identity, InkRole} from '../../design-system/tokens/identity.ts'
import {adjustedColours, unreadColours} from '../../design-system/tokens/siteCheck.ts'
import {themesOf} from '../../design-system/tokens/siteThemes.ts'
import type {Problem} from '../../handbooks/input/problem.ts'
import {anyCounty} from '../applying/applicationFiles.ts'

/** What a check of an identity comes to. */
export interface ThemeReport {
  /** Every pair that was looked at, and what was drawn, a line each. */
  readonly lines: readonly string[]
  /** What fails, at its field, with what would pass. */
  readonly problems: readonly Problem[]
}

/** Returns the line of the part of a file at `path`; undefined where nobody knows. */
type LineOf = (path: readonly string[]) => number | undefined
const nowhere: LineOf = () => undefined

/**
 * Returns what is wrong with the colours and the emblem of an identity: pair by pair, then on every application and every example of a sign. Nothing is swapped: a
 * colour that would pass is only named.
 */
export async function checkTheme(identity: Identity, lineOf: LineOf = nowhere): Promise<ThemeReport> {
  const found = checkIdentity(identity)
  const signs = await signsFailing(identity)
  const applied = await applicationsFailing(identity)
  const drawn = Object.keys(examples).length
  return {
    lines: [
      ...found.pairs.map((pair) => `  ${pair.passed ? 'pass' : 'fail'} ${pairName(identity, pair)}: ${measured(pair)}`),
      `  ${found.overlaps.length === 0 ? 'pass' : 'fail'} the shapes of the emblem lie apart`,
      `  ${applied.length === 0 ? 'pass' : 'fail'} words and emblem of ${applications.length} applications${applied.length === 0 ? '' : `, ${new Set(applied.map(({application}) => application)).size} of them wrong`}`,
      `  ${signs.length === 0 ? 'pass' : 'fail'} colours of ${drawn} example signs${signs.length === 0 ? '' : `, ${new Set(signs.map(({id}) => id)).size} of them wrong`}`,
      ...siteLines(identity),
    ],
    problems: [
      ...inkProblems(identity, found, lineOf),
      ...applied.map(({application, what, message}): Problem => ({at: `application ${application}`, message: `${what}: ${message}`})),
      ...signs.map(({id, clause, message}): Problem => ({at: `sign ${id}`, message, clause})),
    ],
  }
}

/** Returns what is wrong with an identity before anything is drawn with it: once for each ink, and for each two shapes of the emblem that overlap. */
export function inkProblems(identity: Identity, found = checkIdentity(identity), lineOf: LineOf = nowhere): Problem[] {
  const failed = found.pairs.filter(({passed}) => !passed)
  return [
    ...[...Map.groupBy(failed, blamed(identity, found))].map(([role, pairs]): Problem => {
      const missing = pairs.map((pair) => `${pairName(identity, pair)} ${missed(pair)}`).join('; ')
      return {line: lineOf(['inks', role]), at: `inks.${role}`, message: `${missing}; ${cure(found, role)}`}
    }),
    ...unreadInPrint(identity).map(
      ({role, on, printed: [front, back], contrast}): Problem => ({
        line: lineOf(['inks', role]),
        at: `inks.${role}.cmyk`,
        message: `text in ${nameOf(identity, role)} on ${nameOf(identity, on)} prints about ${front} on ${back}, a contrast of ${down(contrast)}:1, and at least ${leastPrinted}:1 is read; give cmyk of the colours that the screen shows`,
      }),
    ),
    ...unreadColours(themesOf(identity)).map(
      ({look, what, contrast, least}): Problem => ({
        line: lineOf(['inks']),
        at: 'inks',
        message: `give a site whose ${look} theme has ${what} at ${down(contrast)}:1, and at least ${least}:1 is read, whatever its lightness; make field lighter or ground darker`,
      }),
    ),
    ...found.overlaps.map(
      ([one, other]): Problem => ({
        line: lineOf(['emblem']),
        at: 'emblem',
        message: `paths ${one} and ${other} lie on one another, so in one ink they run together; leave a gap between them`,
      }),
    ),
  ]
}

/** A site is derived: where an ink of the signs would be too pale on a page, a darker one stands there, and is told. */
function siteLines(identity: Identity): string[] {
  const changed = adjustedColours(identity)
  const unread = unreadColours(themesOf(identity))
  return [
    `  ${unread.length === 0 ? 'pass' : 'fail'} the site in light, dark and high contrast${changed.length === 0 ? ', in the inks as they are' : ''}`,
    ...changed.map(
      ({where, asked, shown, contrast, least}) =>
        `       ${where}: ${asked} would have ${down(contrast)}:1 (at least ${least}:1), so the site shows ${shown}; paint and print keep ${asked}`,
    ),
  ]
}

/** Returns the ink at whose field a pair is reported: one of the two that can be made to pass, the text's before the other. */
const blamed =
  ({inks}: Identity, {proposals}: IdentityFindings) =>
  ({role, on}: PairFinding): InkRole => {
    const curable = [role, on].flatMap((at) => proposals.find((one) => inks[one.role] === inks[at])?.role ?? [])
    return curable[0] ?? (role === 'white' || role === 'flag' ? on : role)
  }

const nameOf = ({inks}: Identity, role: PairFinding['role']) => `${role} (${inks[role].en} ${inks[role].srgb})`

const pairName = (identity: Identity, {what, role, on}: PairFinding) => `${what} in ${nameOf(identity, role)} on ${nameOf(identity, on)}`

/** Rounded so that what misses its bound never looks as if it met it. */
const down = (value: number) => (Math.floor(value * 100 + 1e-9) / 100).toFixed(2)

const measured = ({contrast, leastContrast, difference, leastDifference}: PairFinding) =>
  `contrast ${down(contrast)}:1 (at least ${leastContrast}:1)${leastDifference === undefined ? '' : `, reflectances differ by ${down(difference)} % (at least ${leastDifference} %)`}`

function missed({contrast, leastContrast, difference, leastDifference}: PairFinding): string {
  const short = [
    contrast < leastContrast
      ? `has a contrast of ${down(contrast)}:1, ${down(leastContrast - contrast + 0.005)} short of ${leastContrast}:1`
      : undefined,
    leastDifference !== undefined && difference < leastDifference
      ? `differs in reflectance by ${down(difference)} %, ${down(leastDifference - difference + 0.005)} short of ${leastDifference} %`
      : undefined,
  ]
  return short.filter((text) => text !== undefined).join(' and ')
}

function cure({proposals}: IdentityFindings, role: InkRole): string {
  const own = proposals.find((proposal) => proposal.role === role)
  return own
    ? `the nearest colour of its hue that passes everywhere is ${own.srgb} (LRV ${own.lrv}); choose one, and set cmyk, ral and pantone anew`
    : 'no colour of the hue of either passes with all the others, so change both'
}

/** Returns what is wrong with letterhead, vest, screens and the other applications. */
async function applicationsFailing(identity: Identity): Promise<ApplicationFault[]> {
  const fonts = await loadFonts()
  return applications.flatMap((application) => applicationFaults(application, {identity, county: anyCounty, fonts}))
}

/** Returns what the examples of signs fail in colour, each a sentence. */
async function signsFailing(identity: Identity): Promise<{id: string; clause: string; message: string}[]> {
  const fonts = await loadFonts()
  return Object.entries(examples).flatMap(([id, spec]) =>
    checkSign(spec, fonts, identity).flatMap(({clause, outcome, message}) =>
      outcome === 'fail' && colourClauses.includes(clause) ? [{id, clause, message: message.en}] : [],
    ),
  )
}
