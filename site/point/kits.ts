import sharp from 'sharp'
import {toSvg} from '../../design-system/drawing/export/svg.ts'
import {toDrawing} from '../../design-system/drawing/paper/page.ts'
import {Pen} from '../../design-system/drawing/paper/pen.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {identities} from '../../points/directory/identityOf.ts'
import {finishKit, kitZip} from '../../points/kit/kit.ts'
import {draftKit} from '../../points/kit/kitDraft.ts'
import {drawSheets} from '../../points/kit/overview.ts'
import {catalogue} from '../shell/data.ts'

/** What the site offers of a kit: the archive, the tables that people open on their own, and its overview sheets to look at first. */
interface KitFiles {
  readonly archive: Uint8Array
  readonly tables: readonly {readonly name: string; readonly table: KitTable; readonly bytes: Uint8Array}[]
  readonly sheets: readonly SheetPicture[]
}

/** A page of the overview as a picture: as outlines it would weigh some megabytes, too much for a phone. */
export interface SheetPicture {
  readonly name: string
  readonly webp: Uint8Array
}

/** Across A4, so that a line of the smallest board is still told from the next. */
const pictureWidth = 2000

/** Tables of a kit that are offered outside its archive: to edit, and to ask for prices. */
export const kitTables = ['schedule', 'quantities'] as const
export type KitTable = (typeof kitTables)[number]

const made = new Map<string, Promise<KitFiles>>()

/** Returns the kit of a recorded point, made once per build. */
export function kitOf(entry: Entry): Promise<KitFiles> {
  const kit = made.get(entry.id) ?? make(entry)
  made.set(entry.id, kit)
  return kit
}

async function make(entry: Entry): Promise<KitFiles> {
  const fonts = await loadFonts()
  const draft = draftKit(entry, catalogue, fonts, {identity: identities()(entry)})
  const kit = await finishKit(draft, fonts)
  const pen = new Pen(fonts, draft.identity)
  const sheets = await Promise.all(
    drawSheets(draft.signs, draft.title, pen).map(async (page, i) => ({
      name: `${entry.id}-sheet-${i + 1}.webp`,
      webp: await picture(toSvg(toDrawing(page, pen))),
    })),
  )
  const tables = kitTables.flatMap((table) =>
    kit.files.filter(({path}) => path === `${table}.xlsx`).map(({path, bytes}) => ({name: `${entry.id}-${path}`, table, bytes})),
  )
  return {archive: kitZip(kit), tables, sheets}
}

const picture = (svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg), {density: 180, unlimited: true}).resize({width: pictureWidth}).webp({lossless: true}).toBuffer()
