import type {Application} from '../../design-system/applications/application.ts'
import {applications} from '../../design-system/applications/applications.ts'
import {drawApplication, drawTrimmed} from '../../design-system/applications/draw.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {type Applying, anyCounty, filesOf} from '../../points/applying/applicationFiles.ts'
import {districts} from '../shell/data.ts'
import {identity} from '../shell/identity.ts'
import {type Picture, pictureOf} from '../sign/pictures.ts'

/** Of which applications the site has a file to take away; the others are written by the command. */
const offered: Readonly<Record<string, 'pdf' | 'svg' | 'png' | 'pptx'>> = {
  'lockup-across': 'svg',
  'clear-space': 'pdf',
  'beside-others': 'pdf',
  letterhead: 'pdf',
  'wechat-head': 'png',
  slides: 'pptx',
}

const [only] = districts.length === 1 ? districts : []

/** The county whose name they bear, and what the command calls it. */
export const shown = {county: only?.name ?? anyCounty, asked: only?.id ?? identity.id} as const

/** Returns whose applications the site shows: those of its one district, else of any county, which are proofs. */
const applying = async (): Promise<Applying> => ({
  identity,
  county: shown.county,
  fonts: await loadFonts(),
  proof: only === undefined || only.sample || identity.sample === true,
})

/** A file of an application that the site has. */
export interface Offered {
  readonly name: string
  readonly application: Application
  readonly bytes: Uint8Array
}

let files: Promise<Offered[]> | undefined

/** Returns the files to take away, made once per build. */
export function offeredFiles(): Promise<Offered[]> {
  files ??= makeFiles()
  return files
}

async function makeFiles(): Promise<Offered[]> {
  const whose = await applying()
  const made = applications.map(async (application): Promise<Offered[]> => {
    const format = offered[application.id]
    if (format === undefined) return []
    const all = await filesOf(application, drawApplication(application, whose), whose)
    return all
      .filter(({path}) => path.endsWith(`.${format}`))
      .map(({path, bytes}) => ({name: path.slice(path.indexOf('/') + 1), application, bytes}))
  })
  return (await Promise.all(made)).flat()
}

/** Returns the address at which the site has a file. */
export const offeredAddress = ({name}: Pick<Offered, 'name'>): string => `/design/applications/files/${name}`

const pictures = new Map<string, Promise<Picture>>()

/** Returns the picture of an application, made once per build. */
export function applicationPicture(application: Application): Promise<Picture> {
  const made =
    pictures.get(application.id) ??
    applying().then((whose) => pictureOf(`application-${application.id}`, drawTrimmed(application, whose), {width: 640, height: 320}))
  pictures.set(application.id, made)
  return made
}

/** Returns every picture of applications that a page may show. */
export const applicationPictures = (): Promise<Picture[]> => Promise.all(applications.map(applicationPicture))
