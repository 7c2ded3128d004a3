import type {Application} from '../../design-system/applications/application.ts'
import {applications} from '../../design-system/applications/applications.ts'
import {beside} from '../../design-system/applications/copresence.ts'
import {drawApplication, drawTrimmed} from '../../design-system/applications/draw.ts'
import {applicationFaults} from '../../design-system/applications/faults.ts'
import type {Setting} from '../../design-system/applications/part.ts'
import {toPages} from '../../design-system/drawing/paper/pagesPdf.ts'
import {Pen} from '../../design-system/drawing/paper/pen.ts'
import {revisionOfFaces, svgOf, toArtwork} from '../../design-system/signs/artwork.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import {InputError, type Problem} from '../../handbooks/input/problem.ts'
import {sha256} from '../../handbooks/input/sha256.ts'
import {besideDoor} from '../kit/beside.ts'
import {drawWall} from '../kit/besidePaper.ts'
import type {KitTitle} from '../kit/kitPages.ts'
import {type Applied, contactSheet} from './contactSheet.ts'
import {toDeck} from './deckFile.ts'
import {toPng, toScreenSvg} from './screenFiles.ts'

/** Whose applications, and whether they may be made: of a made-up identity or county they are proofs. */
export interface Applying extends Setting {
  readonly proof: boolean
}

/** Stands for the county's name where no district was named. */
export const anyCounty = {zh: '某县', en: 'Your County'} as const

/**
 * Returns every application of an identity as files: PDF and SVG for print, PNG and SVG for screens, an overview and a manifest. The same
 * identity gives the same bytes.
 *
 * @throws InputError, headed by `source`, with everything that cannot be read or stands where it must not; then there are no files.
 */
export async function applicationFiles(applying: Applying, source: string): Promise<OutputFile[]> {
  const problems = applications.flatMap((application) =>
    applicationFaults(application, applying).map(({what, message}): Problem => ({at: application.id, message: `${what}: ${message}`})),
  )
  if (problems.length > 0) throw new InputError(source, problems)
  const files: OutputFile[] = []
  const applied: Applied[] = []
  for (const application of applications) {
    const drawing = drawApplication(application, applying)
    const made = await filesOf(application, drawing, applying)
    files.push(...made)
    applied.push({application, drawing, trimmed: drawTrimmed(application, applying), paths: made.map(({path}) => path)})
  }
  const title = titleOf(applied, applying)
  const pen = new Pen(applying.fonts, applying.identity)
  const others = beside.map((zh) => ({zh, en: zh}))
  const plate = {name: {zh: '便民服务站', en: 'Service point'}, board: false, width: 300, height: 1400}
  files.push({
    path: 'print/beside-others-on-wall.pdf',
    bytes: await toPages(drawWall(besideDoor(others, [plate]), false, title, pen), title, applying.fonts),
  })
  files.push({path: 'overview.pdf', bytes: await toPages(contactSheet(applied, title, pen), title, applying.fonts, {packed: true})})
  return [...files, {path: 'manifest.json', bytes: utf8(`${JSON.stringify(manifestOf(applied, files, title, applying), null, 2)}\n`)}]
}

/** Returns the files of one application; of a deck of slides the deck in both languages too. */
export async function filesOf(application: Application, drawing: Applied['drawing'], applying: Applying): Promise<OutputFile[]> {
  const {id, unit, name, deck} = application
  const {fonts, proof} = applying
  if (unit === 'mm') {
    const meta = {title: `${name.zh} ${name.en}`, number: id, revision: revisionOfFaces([drawing]), edition, proof}
    return toArtwork(drawing, `print/${id}`, ['pdf', 'svg'], meta, fonts)
  }
  const path = `screen/${id}${proof ? '-proof' : ''}`
  const decks = deck
    ? [
        {path: `${path}.pptx`, bytes: await toDeck(applying, 'zh')},
        {path: `${path}-en.pptx`, bytes: await toDeck(applying, 'en')},
      ]
    : []
  return [...decks, {path: `${path}.png`, bytes: await toPng(drawing)}, {path: `${path}.svg`, bytes: utf8(toScreenSvg(drawing))}]
}

function titleOf(applied: readonly Applied[], {county, identity, proof}: Applying): KitTitle {
  return {
    name: {zh: `${identity.name.zh}识别应用`, en: `${identity.name.en}: the identity applied`},
    place: county,
    edition,
    revision: sha256(applied.map(({drawing}) => svgOf(drawing)).join('')).slice(0, 8),
    basis: {zh: '尺寸和版面为本工具建议', en: 'sizes and layout: proposals of this toolkit'},
    sample: proof,
  }
}

function manifestOf(applied: readonly Applied[], files: readonly OutputFile[], {revision}: KitTitle, {county, identity, proof}: Applying) {
  const hashes = new Map(files.map(({path, bytes}) => [path, sha256(bytes)]))
  const listed = (paths: readonly string[]) => paths.map((path) => ({path, sha256: hashes.get(path)}))
  return {
    identity: {id: identity.id, name: identity.name, sample: identity.sample ?? false},
    county,
    edition,
    revision,
    proof,
    note: 'Sizes and layout are proposals of this toolkit and no standard.',
    applications: applied.map(({application: {id, group, name, use, unit, width, height, sizeFrom}, paths}) => ({
      id,
      group,
      name,
      use,
      size: {width, height, unit, from: sizeFrom},
      files: listed(paths),
    })),
    sheets: listed(['print/beside-others-on-wall.pdf', 'overview.pdf']),
  }
}
