import type PptxGenJs from 'pptxgenjs'
import type {Application} from '../../design-system/applications/application.ts'
import {
  bandOf,
  bulletIndent,
  cellInset,
  type DeckLanguage,
  footNumber,
  leading,
  markOf,
  ownerOf,
  type Slide,
  type SlideText,
  slideSize,
} from '../../design-system/applications/deck.ts'
import {drawTrimmed} from '../../design-system/applications/draw.ts'
import {moved, type Part, type Setting} from '../../design-system/applications/part.ts'
import {slides} from '../../design-system/applications/slideList.ts'
import type {Box} from '../../design-system/drawing/type/text.ts'
import type {Identity, InkRole} from '../../design-system/tokens/identity.ts'
import {repacked, schemeOf} from './deckParts.ts'
import {toPng} from './screenFiles.ts'

/** The font that slides name. A computer that lacks it takes another sans serif for Chinese; lines stay where they are. */
export const slideFont = 'Noto Sans SC'

const languages = {zh: {lang: 'zh-CN', proof: '样张，不得使用：'}, en: {lang: 'en-GB', proof: 'Proof, not for use: '}} as const

/**
 * Returns the template of slides as PPTX: a layout for each slide, with places to fill in, and one slide of each. Colours are those of the
 * identity, in the theme; emblem, lockups and pattern are pictures. The same identity gives the same bytes. What writes it is loaded now.
 */
export async function toDeck(applying: Setting & {readonly proof: boolean}, language: DeckLanguage): Promise<Uint8Array> {
  const {default: Pptx} = await import('pptxgenjs')
  const deck = new Pptx()
  const {lang, proof} = languages[language]
  const title = {zh: '演示文稿模板', en: 'Slide template'}[language]
  const owner = ownerOf(applying, language)
  deck.title = `${applying.proof ? proof : ''}${owner}${language === 'zh' ? '' : ': '}${title}`
  deck.author = owner
  deck.company = owner
  deck.subject = title
  deck.theme = {headFontFace: slideFont, bodyFontFace: slideFont}
  deck.defineLayout({name: '16x9', width: inches(slideSize.width), height: inches(slideSize.height)})
  deck.layout = '16x9'
  for (const slide of slides) deck.defineSlideMaster(await layoutOf(slide, applying, language))
  for (const slide of slides) {
    const page = deck.addSlide({masterName: slide.name[language]})
    for (const text of slide.texts) page.addText(runsOf(text, language), {placeholder: text.kind, lang})
    if (slide.table) addTable(page, slide.table, applying.identity, language)
    page.addNotes(slide.use[language])
  }
  const bytes = await deck.write({outputType: 'uint8array'})
  if (!(bytes instanceof Uint8Array)) throw new Error('the deck was not written as bytes')
  return repacked(bytes, applying.identity)
}

/** What a picture of a mark holds round it, in pixels of a slide. */
const overhang = 8

const inches = (px: number) => px / 96
const points = (px: number) => px * 0.75
const placed = ({left, top, right, bottom}: Box) => ({x: inches(left), y: inches(top), w: inches(right - left), h: inches(bottom - top)})

/** How words are set, wherever they stand. */
const lettering = (em: number, ink: InkRole, identity: Identity) => ({
  fontFace: slideFont,
  fontSize: points(em),
  color: schemeOf(ink, identity),
  lineSpacing: points(em * leading),
  margin: 0,
  valign: 'top' as const,
})

const runsOf = ({lines, bullets, em}: SlideText, language: DeckLanguage): PptxGenJs.TextProps[] =>
  lines[language].map((text) => ({
    text,
    options: {breakLine: true, ...(bullets && {bullet: {indent: points(bulletIndent * em)}})},
  }))

async function layoutOf(slide: Slide, applying: Setting, language: DeckLanguage): Promise<PptxGenJs.SlideMasterProps> {
  const {identity} = applying
  const objects: NonNullable<PptxGenJs.SlideMasterProps['objects']> = []
  const [band] = bandOf(slide, applying)
  if (band) objects.push({image: await picture(slide, [band], band.box, '', applying)})
  for (const {box, ink} of slide.rules) objects.push({rect: {...placed(box), fill: {color: schemeOf(ink, identity)}}})
  const mark = markOf(slide, applying)
  if (mark) {
    const [left, top] = mark.at
    // Letters reach below their line.
    const box = {left: left - overhang, top: top - overhang, right: left + mark.width + overhang, bottom: top + mark.height + overhang}
    const name = slide.mark?.way === 'alone' ? identity.emblem.title[language] : ownerOf(applying, language)
    objects.push({image: await picture(slide, moved(mark.parts, left, top), box, name, applying)})
  }
  for (const text of slide.texts) objects.push({placeholder: placeholderOf(text, identity, language)})
  if (slide.picture) {
    const {box, said} = slide.picture
    const options = {name: 'picture', type: 'pic' as const, ...placed(box), ...lettering(24, 'ink', identity), align: 'center' as const}
    objects.push({placeholder: {options: {...options, valign: 'middle'}, text: said[language]}})
  }
  if (!slide.foot) return {title: slide.name[language], background: {color: schemeOf(slide.ground, identity)}, objects}
  const {left, right, top, em, ink} = slide.foot
  const line = {left, top, right: right - footNumber, bottom: top + em * leading}
  objects.push({text: {text: ownerOf(applying, language), options: {...placed(line), ...lettering(em, ink, identity)}}})
  const number = {left: right - footNumber, top, right, bottom: line.bottom}
  return {
    title: slide.name[language],
    background: {color: schemeOf(slide.ground, identity)},
    objects,
    slideNumber: {...placed(number), ...lettering(em, ink, identity), align: 'right'},
  }
}

const placeholderOf = ({kind, box, em, bold, align, ink, lines}: SlideText, identity: Identity, language: DeckLanguage) => ({
  options: {
    name: kind,
    type: kind,
    ...placed(box),
    ...lettering(em, ink, identity),
    align: align === 'centre' ? ('center' as const) : ('left' as const),
    bold: bold ?? false,
  },
  text: lines[language][0] ?? '',
})

/** Returns what stands in a box of a slide as a picture with a clear ground, three pixels for each of the slide's. */
async function picture(slide: Slide, parts: readonly Part[], box: Box, altText: string, applying: Setting): Promise<PptxGenJs.ImageProps> {
  const panel: Application = {
    id: slide.id,
    group: 'screen',
    name: slide.name,
    use: slide.use,
    unit: 'px',
    width: box.right - box.left,
    height: box.bottom - box.top,
    sizeFrom: 'own',
    ground: slide.ground,
    parts: () => moved(parts, -box.left, -box.top),
  }
  const drawing = drawTrimmed(panel, applying)
  const png = await toPng({...drawing, marks: drawing.marks.filter(({type}) => type !== 'field')}, 3)
  return {...placed(box), data: `image/png;base64,${Buffer.from(png).toString('base64')}`, altText}
}

function addTable(
  page: PptxGenJs.Slide,
  {box, columns, rows, rowHeight, em, filled}: NonNullable<Slide['table']>,
  identity: Identity,
  language: DeckLanguage,
): void {
  const words = {
    fontFace: slideFont,
    fontSize: points(em),
    valign: 'middle' as const,
    // In inches, as the library reads a margin of which the first is less than 1.
    margin: [0, inches(cellInset), 0, inches(cellInset)] as [number, number, number, number],
  }
  const none = {type: 'none' as const}
  const line = {type: 'solid' as const, pt: 1, color: identity.inks.quiet.srgb.slice(1)}
  const head = {...words, bold: true, color: schemeOf('on-ground', identity), fill: {color: schemeOf('ground', identity)}}
  const body = {...words, color: schemeOf('ink', identity)}
  const cells = (text: (column: {readonly zh: string; readonly en: string}) => string, options: PptxGenJs.TableCellProps) =>
    columns.map((column) => ({text: text(column), options}))
  page.addTable(
    [
      cells((column) => column[language], {...head, border: [none, none, none, none]}),
      ...Array.from({length: rows}, () => cells(() => filled[language], {...body, border: [none, none, line, none]})),
    ],
    {
      x: inches(box.left),
      y: inches(box.top),
      w: inches(box.right - box.left),
      colW: columns.map(() => inches((box.right - box.left) / columns.length)),
      rowH: Array.from({length: rows + 1}, () => inches(rowHeight)),
    },
  )
}
