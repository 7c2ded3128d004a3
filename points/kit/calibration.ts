import encodeQR from 'qr'
import {type Mm, rect, type Segment} from '../../design-system/drawing/drawing.ts'
import {a4, columnAt, columnOf, columnsWide, gutter, type Page} from '../../design-system/drawing/paper/page.ts'
import {hair, leading, type PaperMark, type Pen, thin} from '../../design-system/drawing/paper/pen.ts'
import {emOfCap, emOfHanzi} from '../../design-system/drawing/type/text.ts'
import {type Ink, inksOf} from '../../design-system/tokens/identity.ts'
import {limits} from '../../handbooks/hardware/limits.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {contentTop, drawPages, type KitTitle} from './kitPages.ts'

const format = a4.upright
const left = format.margin

/**
 * Returns the calibration sheets, A4 upright: one to measure, compare and scan, one to read from a distance. Whoever prints them learns
 * whether printer, ink, film and reader are up to the signs before anything is made.
 *
 * @clause HW-SIGN-010 height of characters from the viewing distance
 * @clause HW-SIGN-011 height of capitals from the viewing distance
 * @clause HW-IDEN-012 swatches
 */
export function drawCalibration(title: KitTitle, pen: Pen): Page[] {
  return drawPages(
    pen,
    title,
    {
      format,
      name: {zh: '校准页', en: 'Calibration'},
      foot: {
        zh: '按100%打印，不选“适合页面”。颜色以经过测量的色样为准，不以本页和屏幕为准。',
        en: 'Print at 100 %, never “fit to page”. Colours go by measured swatches, not by this page or a screen.',
      },
    },
    [[...scale(pen), ...colours(pen), ...lines(pen), ...code(pen, title), ...overprint(pen)], distances(pen)],
  )
}

/** A numbered heading with what to do below it, in both languages. Returns the height it takes in `room`. */
function section(pen: Pen, x: Mm, y: Mm, most: Mm, heading: InBoth, words: InBoth): PaperMark[] {
  const zh = {em: 2.4, most}
  return [
    ...pen.text(`${heading.zh}  ${heading.en}`, [x, y], {em: 3, weight: 'bold', most}),
    ...pen.lines(words.zh, [x, y + 5], zh),
    ...pen.lines(words.en, [x, y + 5 + pen.broken(words.zh, zh).length * zh.em * leading], {em: 2.3, most}),
  ]
}

/** A square and a rule of known size. */
function scale(pen: Pen): PaperMark[] {
  const y = contentTop + 2
  const x = columnAt(format, 4)
  const rule = y + 30
  const marks = Array.from({length: 101}, (_, mm) => {
    const long = mm % 10 === 0 ? 5 : mm % 5 === 0 ? 3.5 : 2
    return pen.bar(x + mm - hair / 2, rule - long, hair, long)
  })
  return [
    ...pen.frame(left, y, 50, 50, thin),
    ...pen.text('50 × 50 mm', [left + 25, y + 26], {em: 2.6, weight: 'medium', align: 'centre'}),
    ...section(
      pen,
      x,
      y + 3,
      columnsWide(format, 8),
      {zh: '1 尺寸', en: 'Size'},
      {
        zh: '用钢尺量正方形两边和直尺全长。差0.5 mm以上，先调打印缩放，再输出图稿。*',
        en: 'Measure both sides of the square and the whole rule with a steel rule. If either is off by 0.5 mm or more, correct the scaling first. *',
      },
    ),
    pen.bar(x, rule - hair / 2, 100, hair),
    ...marks,
    ...Array.from({length: 11}, (_, i) => pen.text(String(i * 10), [x + i * 10, rule + 3.4], {em: 2.2, align: 'centre'})).flat(),
    ...pen.text('mm', [x + 104, rule + 3.4], {em: 2.2}),
    ...pen.text('* 本工具的计划值，没有条款规定。This toolkit’s own planning value; no clause sets it.', [x, y + 49], {
      em: 2.1,
      most: columnsWide(format, 8),
    }),
  ]
}

/** A patch of every ink with what it is called in each trade. */
function colours(pen: Pen): PaperMark[] {
  const y = 122
  const inks = inksOf(pen.identity)
  const wide = 2 * columnOf(format) - gutter
  return [
    ...section(
      pen,
      left,
      y,
      columnsWide(format, 12),
      {zh: '2 颜色', en: 'Colours'},
      {
        zh: '在日光下与色样并排比较。RAL和Pantone是目测最接近的编号，须用色样核对（横线表示没有相近的）；LRV按屏幕色值计算，不是实测。',
        en: 'Compare with swatches side by side in daylight. RAL and Pantone are the nearest by eye: check with a swatch (a dash: none is near). LRV is calculated from screen values, not measured.',
      },
    ),
    ...inks.flatMap((ink, i) => patch(pen, ink, left + i * (wide + gutter), y + 16, wide)),
  ]
}

function patch(pen: Pen, ink: Ink, x: Mm, y: Mm, wide: Mm): PaperMark[] {
  const nearest = [ink.ral && `RAL ${ink.ral}`, ink.pantone && `Pantone ${ink.pantone}`].filter((name) => name !== undefined)
  const words = [
    `C${ink.cmyk[0]} M${ink.cmyk[1]} Y${ink.cmyk[2]} K${ink.cmyk[3]}`,
    `LRV ${ink.lrv}`,
    ...(nearest.length > 0 ? nearest.map((name) => `≈ ${name}`) : ['≈ –']),
  ]
  return [
    pen.bar(x, y, wide, 17, ink),
    ...pen.frame(x, y, wide, 17, hair, 'quiet'),
    ...pen.text(ink.zh, [x, y + 21.4], {em: 2.6, weight: 'bold', most: wide}),
    ...pen.text(ink.en, [x, y + 25], {em: 2.3, most: wide}),
    ...words.flatMap((line, i) => pen.text(line, [x, y + 28.8 + i * 3.3], {em: 2.1, most: wide})),
  ]
}

/** The thinnest lines and gaps, dark on light and light on dark. */
function lines(pen: Pen): PaperMark[] {
  const y = 184
  const most = columnsWide(format, 6)
  const widths = [0.1, 0.2, 0.3, 0.5, 1]
  const step = most / widths.length
  const from = y + 16
  return [
    ...section(
      pen,
      left,
      y,
      most,
      {zh: '3 线和空隙', en: 'Lines and gaps'},
      {
        zh: '最细的线不断、最窄的空隙不糊，记下是哪一级（mm）。',
        en: 'Note the thinnest line that does not break and the narrowest gap that stays open (mm).',
      },
    ),
    pen.bar(left, from + 11, most, 11, 'ground'),
    ...widths.flatMap((width, i) => {
      const x = left + i * step + 2
      return [
        pen.bar(x, from + 1, width, 9),
        pen.bar(x + 4, from + 1, 3, 9),
        pen.bar(x + 7 + width, from + 1, 3, 9),
        pen.bar(x, from + 12, width, 9, 'on-ground'),
        pen.bar(x + 4, from + 12, 3, 9, 'on-ground'),
        pen.bar(x + 7 + width, from + 12, 3, 9, 'on-ground'),
        ...pen.text(String(width), [x, from + 25.4], {em: 2.2}),
      ]
    }),
  ]
}

/** Returns what the code to try holds: this kit's name in plain text, and no address of anything. */
export const codeText = ({name, edition, revision}: KitTitle): string => `Cunbiao kit: ${name.en}, edition ${edition}, revision ${revision}`

/** A code to scan and what a correct scan shows. */
function code(pen: Pen, title: KitTitle): PaperMark[] {
  const x = columnAt(format, 6)
  const y = 184
  const size = 34
  const text = codeText(title)
  const scan = '用手机扫。应显示下列文字，一字不差；它不是网址，不联网。'
  const beside = x + size + gutter
  const most = columnsWide(format, 6) - size - gutter
  return [
    ...pen.text('4 扫码  Code to scan', [x, y], {em: 3, weight: 'bold'}),
    pen.fill(qrOutline(text, x, y + 4, size), 'ink'),
    ...pen.lines(scan, [beside, y + 6.4], {em: 2.3, most}),
    ...pen.lines('Scan it with a phone. It must show exactly the words below; they are no address and open nothing.', [beside, y + 18], {
      em: 2.2,
      most,
    }),
    ...pen.lines(text, [x, y + size + 8.4], {em: 2.2, weight: 'medium', most: columnsWide(format, 6)}),
  ]
}

/** Returns the dark modules of the code for `text`, medium correction, with its quiet zone of four modules inside `size`. */
function qrOutline(text: string, x: Mm, y: Mm, size: Mm): Segment[] {
  const modules = encodeQR(text, 'raw', {ecc: 'medium', border: 4})
  const step = size / modules.length
  return modules.flatMap((row, j) => {
    const runs: Segment[] = []
    for (let i = 0; i < row.length; i++) {
      if (!row[i]) continue
      const from = i
      while (row[i + 1]) i++
      runs.push(...rect([x + from * step, y + j * step], (i - from + 1) * step, step))
    }
    return runs
  })
}

/** What must lie over, and what must be left out. */
function overprint(pen: Pen): PaperMark[] {
  const y = 238
  const wide = columnsWide(format, 3)
  const places = [0, 3, 6, 9].map((i) => columnAt(format, i))
  const captions: InBoth[] = [
    {zh: '白字镂空：字里没有底色，边缘没有色边。', en: 'White is left out: no colour inside the letters, no fringe.'},
    {zh: '黑字只用黑版：边缘没有青、品红、黄。', en: 'Text is black ink alone: no cyan, magenta or yellow at its edges.'},
    {zh: '专色满版：均匀，无条纹。', en: 'Solid spot colour: even, without bands.'},
    {
      zh: '刀线叠印在CutContour版：底色在线下不断开，不印出。',
      en: 'The cutting line overprints on plate CutContour: the colour runs on below it, and it is not printed.',
    },
  ]
  const [a = 0, b = 0, c = 0, d = 0] = places
  const top = y + 4
  return [
    ...pen.text('5 叠印和镂空  Overprint and knock-out', [left, y], {em: 3, weight: 'bold'}),
    pen.bar(a, top, wide, 14, 'ground'),
    ...pen.text(`${pen.identity.name.zh} Aa`, [a + wide / 2, top + 9.6], {em: 8, weight: 'bold', ink: 'on-ground', align: 'centre'}),
    pen.bar(b, top, wide, 14, 'field'),
    ...pen.text(`${pen.identity.name.zh} Aa`, [b + wide / 2, top + 9.6], {em: 8, weight: 'bold', align: 'centre'}),
    pen.bar(c, top, wide, 14, 'emphasis'),
    pen.bar(d, top, wide, 14, 'ground'),
    {type: 'path', process: 'cut', segments: rect([d + 6, top + 3], wide - 12, 8, 4)},
    ...captions.flatMap(({zh, en}, i) => {
      const x = places[i] ?? 0
      const style = {em: 2.1, most: wide}
      return [
        ...pen.lines(zh, [x, top + 17.6], style),
        ...pen.lines(en, [x, top + 17.6 + pen.broken(zh, style).length * style.em * leading], {em: 2, most: wide}),
      ]
    }),
  ]
}

/** What is read at each distance: Chinese characters of many strokes, and capitals, so that nobody reads by guessing. */
const samples = [
  {metres: 10, hanzi: '窗', capital: 'R'},
  {metres: 8, hanzi: '警', capital: 'E'},
  {metres: 5, hanzi: '疆', capital: 'K'},
  {metres: 3, hanzi: '税', capital: 'S'},
  {metres: 2, hanzi: '算', capital: 'G'},
  {metres: 1, hanzi: '赢', capital: 'B'},
] as const

/** Characters as large as the handbook asks for at each distance. */
function distances(pen: Pen): PaperMark[] {
  const face = pen.fonts.bold
  const hanziOf = (metres: number) => metres * limits.hanziHeightPerMetre.min
  const capOf = (metres: number) => metres * limits.latinCapHeightPerMetre.min
  const row = (
    of: readonly (typeof samples)[number][],
    draw: (sample: (typeof samples)[number], x: Mm) => PaperMark[],
    gap: Mm,
    size: (metres: number) => Mm,
  ) => {
    let x = left
    return of.flatMap((sample) => {
      const marks = draw(sample, x)
      x += Math.max(size(sample.metres), 12) + gap
      return marks
    })
  }
  const hanzi =
    (y: Mm) =>
    ({metres, hanzi}: (typeof samples)[number], x: Mm) => {
      const height = hanziOf(metres)
      const em = emOfHanzi(face, height)
      return [
        ...pen.text(hanzi, [x - face.set(hanzi).ink.left * em, y - face.hanzi.below * em], {em, weight: 'bold'}),
        ...label(x, y + 5, metres, height),
      ]
    }
  const capital =
    (y: Mm) =>
    ({metres, capital}: (typeof samples)[number], x: Mm) => {
      const height = capOf(metres)
      const em = emOfCap(face, height)
      return [...pen.text(capital, [x - face.set(capital).ink.left * em, y], {em, weight: 'bold'}), ...label(x, y + 5, metres, height)]
    }
  const label = (x: Mm, y: Mm, metres: number, height: Mm) => [
    ...pen.text(`${metres} m`, [x, y], {em: 2.8, weight: 'bold'}),
    ...pen.text(`${Math.round(height * 10) / 10} mm`, [x, y + 3.6], {em: 2.1}),
  ]
  return [
    ...section(
      pen,
      left,
      contentTop + 3,
      columnsWide(format, 12),
      {zh: '6 视距', en: 'Reading distance'},
      {
        zh: '贴在与眼同高处，光线与站点相同。按标注的距离用卷尺量好位置，退到该处再读，由老年人也读一次；读不出的，按更远的视距选大一级的标识。',
        en: 'Put it at eye level in the light of the point. Measure the distance with a tape, step back until you stand there, then read; let an older person read too. If it cannot be read, choose the sign for the next longer distance.',
      },
    ),
    ...row(samples.slice(0, 2), hanzi(160), 10, hanziOf),
    ...row(samples.slice(2), hanzi(211), 12, hanziOf),
    ...row(samples, capital(263), 9, (metres) => capOf(metres) * 0.75),
    ...pen.text(
      `汉字高 Chinese characters ≥ ${limits.hanziHeightPerMetre.min} mm/m（${limits.hanziHeightPerMetre.clause}）  大写字母高 capitals ≥ ${limits.latinCapHeightPerMetre.min} mm/m（${limits.latinCapHeightPerMetre.clause}）`,
      [left, 277],
      {em: 2.2, most: columnsWide(format, 12)},
    ),
  ]
}
