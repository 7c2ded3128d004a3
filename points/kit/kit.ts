import {zipSync} from 'fflate'
import {Pen} from '../../design-system/drawing/paper/pen.ts'
import type {Fonts} from '../../design-system/drawing/type/text.ts'
import {formats, toArtwork} from '../../design-system/signs/artwork.ts'
import {checkSign, type SignFinding} from '../../design-system/signs/check/check.ts'
import type {Material} from '../../design-system/signs/making/making.ts'
import {isProof, makingOf} from '../../design-system/signs/sign.ts'
import type {Identity} from '../../design-system/tokens/identity.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type SignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import {type OutputFile, utf8, writeFolder} from '../../handbooks/input/output.ts'
import type {Entry} from '../directory/directory.ts'
import {makeFittingFile} from '../fitting/fittingFiles.ts'
import type {SheetSetting} from '../fitting/fittingSheet.ts'
import type {Profile} from '../profile/profile.ts'
import type {Programme} from '../programme/programme.ts'
import {billBook, billCsv} from './billFile.ts'
import {type Changes, changesSince} from './changes.ts'
import {changeFiles} from './changesFile.ts'
import {type GangItem, gangSheets, isSmall} from './gangSheets.ts'
import {draftKit, type KitDraft, type KitOptions} from './kitDraft.ts'
import type {KitTitle} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'
import {planSheets} from './locationPlan.ts'
import {type Manifest, toManifest} from './manifest.ts'
import {clausesNotDecided} from './notDecided.ts'
import {sealed, toPapers} from './paperFiles.ts'
import {plateFiles} from './plateFiles.ts'
import {isPlain} from './plates.ts'
import type {PriceBand} from './prices.ts'
import {toReadme} from './readme.ts'
import {marked} from './sampleMark.ts'
import {scheduleBook, scheduleCsv} from './scheduleFile.ts'
import {underName} from './underName.ts'

/** Everything a workshop needs to make the signs of one point. */
export interface Kit {
  /** Name for the folder or archive, such as `cunbiao-kit-zhanqi`. */
  readonly name: string
  readonly files: readonly OutputFile[]
  /** Signs with artwork, and lines of the schedule that cannot be drawn yet. */
  readonly drawn: number
  readonly open: number
  /** What the check found wrong with signs that are drawn all the same, sign by sign. */
  readonly failed: readonly {readonly number: string; readonly finding: SignFinding}[]
  /** What the kit was made from, as a sentence in English. */
  readonly basis: string
  /** What is not made because of the profile, and the profile; undefined where every sign is made. */
  readonly profile: (Pick<Programme, 'notMade'> & {readonly name: string}) | undefined
  /** What the signs and products may cost, without the `open` lines of the bill. An estimate, never a quotation. */
  readonly estimate: PriceBand & {readonly open: number}
  /** What became of the earlier kit, if one was given. */
  readonly changes: Changes | undefined
}

/**
 * Returns the kit of one point. Pure: the same point, clauses, options and fonts give the same bytes. With the manifest of an earlier
 * kit it says what changed.
 *
 * @throws InputError or InputErrors with everything wrong in the edited schedule, or every sign that cannot be drawn and why, headed by
 * the sign's number; if the earlier manifest is of another point.
 */
export const makeKit = async (
  entry: Entry,
  catalogue: Catalogue,
  fonts: Fonts,
  {since, ...options}: KitOptions & {readonly since?: Earlier | undefined},
): Promise<Kit> => finishKit(draftKit(entry, catalogue, fonts, options), fonts, since)

/** The manifest of an earlier kit, and its name for problems. */
export interface Earlier {
  readonly manifest: Manifest
  readonly name: string
}

/**
 * Returns the kit of a draft.
 *
 * @throws InputError if the earlier manifest is of another point.
 */
export async function finishKit(draft: KitDraft, fonts: Fonts, since?: Earlier): Promise<Kit> {
  const {entry, catalogue, identity, prices, plan, title, signs, rows, bill, manifest} = draft
  const changes = since && changesSince(since.manifest, manifest, since.name)
  const point = entry.name.zh
  // One after another: all at once would hold the half-made files of every sign.
  const artwork: OutputFile[] = []
  for (const {drawing, back, number, kind, revision, spec} of signs)
    for (const [face, side] of [[drawing, ''] as const, [back, '-back'] as const])
      if (face) {
        const meta = {
          title: face.title,
          number: `${number}${side}`,
          revision,
          point,
          edition: title.edition,
          proof: spec !== undefined && isProof(spec),
        }
        artwork.push(...(await toArtwork(face, `artwork/${number}-${kind}${side}`, formats, meta, fonts)))
      }
  const pen = new Pen(fonts, identity)
  const found = checks(signs, title, plan.profile, catalogue, fonts, identity)
  const drawn = signs.filter(({drawing}) => drawing).length
  const open = signs.length - drawn
  const marks = {
    large: artwork.some(({path}) => path.endsWith('-1to10.pdf')),
    proofs: signs.some(({drawing, spec}) => drawing && spec && isProof(spec)),
    profile: isPlain(plan) ? undefined : plan.profile,
  }
  const files = [
    {path: 'README.txt', bytes: utf8(`\uFEFF${toReadme(title, {drawn, open, ...marks})}`.replaceAll('\n', '\r\n'))},
    ...artwork,
    {path: 'checks.json', bytes: utf8(`${JSON.stringify(found, null, 2)}\n`)},
    ...(await gangSheets(smallItems(signs), {
      title: marked(title.sample, `${point}拼版`),
      edition: title.edition,
      revision: title.revision,
      pen,
    })),
    ...(await toPapers(signs, title, pen)),
    ...(await plateFiles(plan, signs, title, pen)),
    ...(await planSheets(plan.floor, signs, title, pen)),
    ...(await fittingSheets(plan.fittings, {fonts, catalogue, locale: 'zh-Hans', identity})),
    {path: 'quantities.csv', bytes: billCsv(bill, prices, entry.sample)},
    {path: 'quantities.xlsx', bytes: await billBook(bill, prices, title)},
    {path: 'schedule.csv', bytes: scheduleCsv(rows)},
    {path: 'schedule.xlsx', bytes: await scheduleBook(rows, title)},
    ...(changes ? changeFiles(changes, prices, entry.sample) : []),
  ]
  return {
    name: `cunbiao-kit-${entry.id}`,
    files: await sealed(files, signs, title, pen, (hashes) => [toManifest(manifest, hashes)]),
    drawn,
    open,
    failed: found.signs.flatMap((sign) =>
      'findings' in sign ? sign.findings.filter(({outcome}) => outcome === 'fail').map((finding) => ({number: sign.number, finding})) : [],
    ),
    basis: title.basis.en,
    profile: isPlain(plan) || !plan.profile ? undefined : {notMade: plan.notMade, name: plan.profile.name.en},
    estimate: {...bill.total, open: bill.open.length},
    changes,
  }
}

/** Returns the specification sheet of each fitting that the point lacks. */
const fittingSheets = (wanted: Programme['fittings'], setting: SheetSetting) =>
  Promise.all(
    wanted.map(async ({kind}) => {
      const {path, bytes} = await makeFittingFile(kind, 'pdf', setting)
      return {path: `fittings/${path}`, bytes}
    }),
  )

/** Returns the signs of a kit that are made together on sheets; a proof is not made. */
export const smallItems = (signs: readonly KitSign[]): (GangItem & {readonly material: Material})[] =>
  signs.flatMap(({drawing, number, revision, quantity = 0, kind, spec}) =>
    drawing && isSmall(drawing) && !(spec && isProof(spec))
      ? [{drawing, number, revision, quantity, label: signKinds[kind].zh, material: makingOf(kind, spec).material}]
      : [],
  )

/**
 * Writes the files of `kit` to the folder `dir`, all of them or none.
 *
 * @throws InputError if `dir` holds files already or cannot be written.
 */
export const writeKit = (kit: Kit, dir: string): void => writeFolder(dir, kit.files)

/** Returns `kit` as a ZIP archive of one folder. The same kit gives the same bytes: every file carries the same date. */
export function kitZip({name, files}: Pick<Kit, 'name' | 'files'>): Uint8Array {
  // The earliest date that a ZIP can hold, in local time because fflate writes local time: no clock, no time zone.
  const mtime = new Date(1980, 0, 1)
  return zipSync(Object.fromEntries(files.map(({path, bytes}) => [`${name}/${path}`, [bytes, {mtime}] as const])))
}

/** What was found of a sign, and the clauses that govern it and that no drawing can decide. */
const checked = (kind: SignKind, findings: readonly SignFinding[], catalogue: Catalogue) => ({
  findings,
  toJudgeOnTheSign: clausesNotDecided(kind, findings, catalogue),
})

/** What the check of each sign found, with what the signs were drawn from, so that a reader can tell whether it still holds. */
function checks(
  signs: readonly KitSign[],
  {name, edition, revision, basis, sample}: KitTitle,
  profile: Profile | undefined,
  catalogue: Catalogue,
  fonts: Fonts,
  identity: Identity,
) {
  return {
    point: name,
    sample,
    edition,
    revision,
    basis,
    signs: signs.map(({number, kind, revision, spec, layout, open}) => ({
      number,
      kind,
      revision,
      ...(spec ? checked(kind, underName(profile, checkSign(spec, fonts, identity, layout)), catalogue) : {open}),
    })),
  }
}
