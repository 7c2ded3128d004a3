import sharp from 'sharp'
import type {Segment} from '../../design-system/drawing/drawing.ts'
import {toSvg} from '../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {emOfHanzi, type Face} from '../../design-system/drawing/type/text.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {cardSize, type PageKind} from '../shell/cards.ts'
import {identity} from '../shell/identity.ts'
import {siteName, siteTagline} from '../shell/siteName.ts'
import {partNames} from '../shell/words.ts'
import {drawExample, type ExampleId} from '../sign/signs.ts'

/** The part of the site that each picture names, and the sign from our examples that it shows. */
const shown: Readonly<Record<PageKind, {readonly part: keyof (typeof partNames)['zh']; readonly sign: ExampleId}>> = {
  home: {part: 'home', sign: 'fascia-zhanqi'},
  handbook: {part: 'handbooks', sign: 'process-board-across'},
  clause: {part: 'clauses', sign: 'directional-hall'},
  sign: {part: 'signs', sign: 'facility-accessible-toilet'},
  point: {part: 'points', sign: 'type-model'},
}

/** Returns the picture that stands for pages of `kind` where others show them: a sign of ours, and the words in the page's language. */
export async function drawCard(kind: PageKind, locale: Locale): Promise<Uint8Array> {
  const {inks, emblem} = identity
  const {width, height} = cardSize
  const all = await loadFonts()
  const fonts = (locale === 'zh-Hant' && all.traditional) || all
  const write = writer(locale)
  const {part, sign} = shown[kind]
  const name = write(siteName(locale))
  const tagline = write(siteTagline(locale))
  const title = kind === 'home' ? name : write(say(locale)(partNames)[part])
  const room = {x: 80, y: 70, width: width - 160, height: 300}
  const drawn = await drawExample(sign)
  const picture = toSvg(drawn).replace(
    / width="[^"]*mm" height="[^"]*mm"/,
    ` x="${room.x}" y="${room.y}" width="${room.width}" height="${room.height}" preserveAspectRatio="xMidYMid meet"`,
  )
  const ink = inks['on-ground'].srgb
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${inks.field.srgb}"/>`,
    picture,
    `<rect y="430" width="${width}" height="200" fill="${inks.ground.srgb}"/>`,
    `<g transform="translate(80 475) scale(${110 / emblem.size})">${emblem.paths.map(({d}) => `<path fill="${ink}" d="${d}"/>`).join('')}</g>`,
    line(fonts.bold, title, {x: 230, y: 535, height: 56, most: width - 310, fill: ink}),
    line(fonts.regular, kind === 'home' ? tagline : [name, tagline].join(' · '), {
      x: 230,
      y: 590,
      height: 30,
      most: width - 310,
      fill: ink,
    }),
    '</svg>',
  ].join('')
  return new Uint8Array(await sharp(Buffer.from(svg)).png({palette: true, colours: 64}).toBuffer())
}

interface Place {
  readonly x: number
  /** The line that letters stand on. */
  readonly y: number
  /** Of a Chinese character. */
  readonly height: number
  readonly most: number
  readonly fill: string
}

/** Returns `text` as outlines, made smaller where it would be wider than `most`: a machine that builds the site may lack Chinese fonts. */
function line(face: Face, text: string, {x, y, height, most, fill}: Place): string {
  const set = face.set(text, 0, true)
  const em = Math.min(emOfHanzi(face, height), most / set.advance)
  return `<path transform="translate(${x} ${y}) scale(${em})" fill="${fill}" d="${set.outline.map(step).join('')}"/>`
}

const step = (s: Segment) => {
  if (s.to === 'close') return 'Z'
  const points = s.to === 'cubic' ? [...s.via, s.at] : [s.at]
  return `${{move: 'M', line: 'L', cubic: 'C'}[s.to]}${points.map(([px, py]) => `${px.toFixed(4)} ${py.toFixed(4)}`).join(' ')}`
}
