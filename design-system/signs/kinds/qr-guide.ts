import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {show} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/schema.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, fromLeft, layoutBoard, readingDistance} from '../board/board.ts'
import {described} from '../layout/field.ts'
import {type Block, block, type Layout, stack} from '../layout/layout.ts'
import {hanziHeight} from '../layout/legibility.ts'
import {type Correction, corrections, encodeQr, type QrCode, qrOutline} from '../layout/qr.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'
import {boxed} from '../layout/surface.ts'
import {middle} from '../making/height.ts'
import {glued} from '../making/making.ts'
import {bodyHeight, instructionLines} from '../rule/body.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {qrCode} from '../rule/qr.ts'
import {given, rule} from '../rule/rule.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** QR guides stand on a counter or hang beside it. */
const family: Family = {width: {min: 80, max: 900}, height: {min: 80, max: 1200}}

const heading: SignText = {zh: '扫码办事', en: 'Scan to Apply'}

const payload = z
  .string({
    error: ({input}) => (input === undefined ? 'is missing; give what the code holds' : `${show(input)} is not text; put it in quotes`),
  })
  .superRefine((text, ctx) => {
    for (const message of payloadProblems(text)) ctx.addIssue({code: 'custom', message})
  })

/** The most that a code on a sign holds, in bytes of UTF-8: beyond it the modules are too many for the phones of older people. */
const mostBytes = 150

function payloadProblems(text: string): string[] {
  if (text === '' || text !== text.trim()) return [`${show(text)} is empty or has blanks at its ends; remove them`]
  const bytes = new TextEncoder().encode(text).length
  if (bytes > mostBytes) return [`holds ${bytes} bytes and ${mostBytes} is the most; give a shorter address or text`]
  // A phone shows as words what only looks like an address.
  if (text !== text.normalize('NFKC') && /^[a-z][a-z0-9+.-]*:\/\//i.test(text.normalize('NFKC')))
    return [`${show(text)} is an address in wide letters, which no phone opens; type it with a Latin keyboard`]
  if (/^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:cn|com|org|net)(?:\/|$)/i.test(text))
    return [`${show(text)} is an address without https://, which a phone shows as words; write it whole`]
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  // Chinese text may well hold a colon, but no scheme: it is shown as text by the phone.
  if (scheme === undefined) return []
  if (scheme === 'http') return [`${show(text)} is not encrypted; give an https address`]
  if (scheme !== 'https' && scheme !== 'tel')
    return [`${scheme}: is not opened safely by every phone; give an https or tel address, or plain text`]
  if (scheme === 'tel') return /^tel:\+?[\d-]{3,20}$/i.test(text) ? [] : [`${show(text)} is not a telephone number; write it as tel:12345`]
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || /\s/.test(text)) return [`${show(text)} is not an address; write it as https://example.org/path`]
  if (url.username !== '' || url.password !== '') return ['has a user name or password in the address; remove it']
  if (isOnlyHere(url.hostname))
    return [`${show(url.hostname)} is a host of one building or machine; give an address that every phone reaches`]
  return url.hostname.includes('.') ? [] : [`${show(url.hostname)} is not a public host name; give the whole of it`]
}

/** Whether a host is known inside one network alone: the private ranges of addresses, this machine, and endings that no register has. */
const isOnlyHere = (host: string): boolean =>
  /^(?:10|127|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^\[|\.(?:local|lan|localhost|internal|intranet|test|invalid)\.?$/i.test(
    host,
  )

const schema = (text: TextSchema) =>
  z.strictObject({
    ...boardFields('qr-guide', family, text, heading),
    payload: described(payload, {
      title: {zh: '二维码内容', en: 'What the code holds'},
      about: {
        zh: 'https网址、tel电话或文字。一块牌只印一个码，手机先扫到哪个算哪个。',
        en: 'An https address, a tel: number or plain text. One code a sign, for a phone takes whichever it finds first.',
      },
      clause: 'HW-SIGN-100',
      example: 'https://example.org/guide',
    }),
    does: described(text, {
      title: {zh: '扫了做什么', en: 'What it does'},
      about: {zh: '一句话。', en: 'What happens when it is scanned, in one sentence.'},
      clause: 'HW-SIGN-100',
      example: {zh: '查办事指南', en: 'Look up what to bring'},
    }),
    operator: described(text, {
      title: {zh: '主办单位', en: 'Whose it is'},
      about: {
        zh: '运行这个网页的单位，贴了假码能认出来。',
        en: 'The body that runs what the code opens, so that a false code pasted over it can be told.',
      },
      clause: 'HW-SIGN-100',
      example: {zh: '示例县政务服务管理局', en: 'Government Services Office of Shili County'},
    }),
    without: described(text, {
      title: {zh: '不用手机怎么办', en: 'Without a phone'},
      about: {
        zh: '一句话；不得因为没有手机不给办。',
        en: 'How to get the same, in one sentence: nobody may be turned away for having none.',
      },
      clause: 'HW-SIGN-101',
      example: {zh: '到综合窗口取纸质指南', en: 'Ask at General Services for a printed guide'},
    }),
    scanDistanceM: described(
      z
        .number({error: ({input}) => `${show(input)} is not a number; give metres without the unit`})
        .min(0.1, {error: ({input}) => `${input} m is too near for a camera; give metres, 0.1 or more`})
        .max(5, {error: ({input}) => `${input} m is above 5 m; give metres, not millimetres`})
        .optional(),
      {
        title: {zh: '扫码距离', en: 'Scanning distance'},
        about: {zh: '手机到码；不写为正文阅读距离。', en: 'From the phone to the code; the reading distance if left out.'},
        unit: 'm',
        clause: limits.qrSizePerMetre.clause,
        example: 0.3,
      },
    ),
    correction: described(oneOf('a level of error correction', Object.keys(corrections) as [Correction, ...Correction[]]).optional(), {
      title: {zh: '纠错等级', en: 'Error correction'},
      about: {
        zh: '可以损坏多少：L 7%，M 15%，Q 25%，H 30%；不写为Q。',
        en: 'How much of the code may be scratched or dirty: L 7 %, M 15 %, Q 25 %, H 30 %; Q if left out.',
      },
      clause: 'HW-SIGN-099',
    }),
  })
type Spec = SpecOf<typeof schema>

/** Returns the distance in metres from which the code of a QR guide is scanned. */
const scanDistance = (spec: Spec): number => spec.scanDistanceM ?? readingDistance(spec)

/** @clause HW-SIGN-100 what the code does, whose it is, and where it leads */
const source = rule<Spec>('HW-SIGN-100', ({spec: {does, operator}}) => [
  given(`${does.zh}；${operator.zh}`, '用途、主办单位、域名', {
    zh: '写有用途和主办单位，网址的域名印在旁边；与实际是否一致，由人试扫。',
    en: 'It says what the code does and whose it is, and prints the host; whether it opens that is for a person to try.',
  }),
])

/** @clause HW-SIGN-101 the way without a phone */
const withoutPhone = rule<Spec>('HW-SIGN-101', ({spec: {without}}) => [
  given(without.zh, '不用手机的办法', {
    zh: '写有不用手机的办法；是否办得成，由人试办。',
    en: 'It says how to do without a phone; whether that works is for a person to try.',
  }),
])

/**
 * A QR guide 扫码办事牌: one code, what it does, and how to do without it.
 *
 * @clause HW-SIGN-103 centre of a code on a wall
 */
export const qrGuide = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, bodyHeight, instructionLines, ...qrCode(scanDistance), source, withoutPhone],
  making: {mount: 'wall plate', material: 'acrylic', fixing: glued},
  fixedAt: () => ({part: 'code', planned: middle(limits.qrCentre), limit: limits.qrCentre}),
  letters: 'QR',
  everydayNames: ['二维码牌', '二维码', '扫码牌', 'QR code'],
  accessTests: [
    {
      what: {zh: '常见手机一次扫出', en: 'Common phones read the code at the first try'},
      how: {zh: '用三种手机在规定距离上各扫十次', en: 'Three phones, ten tries each, from the given distance'},
      result: 'open',
    },
  ],
})

const label = {zh: '二维码', en: 'QR code'}
const noPhone: SignText = {zh: '不用手机也能办', en: 'Without a phone'}

/**
 * Returns the layout of a QR guide: the code with its quiet zone, what it does beside or below it, and the way without a phone.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  const code = encodeQr(spec.payload, spec.correction ?? 'Q')
  const body = (frame: BoardFrame): Block => {
    const {body, room, set, words} = frame
    const least = withQuiet(code, (frame.hanzi * codeSide(code, scanDistance(spec))) / hanziHeight(spec))
    const does = (room: Mm) => set(spec.does, {room, at: 'does', weight: 'medium'})
    const without = (room: Mm) =>
      stack(
        body * 0.7,
        set(words(noPhone), {room, at: '', ink: 'ground', weight: 'bold', role: 'note'}),
        set(spec.without, {room, at: 'without'}),
      )
    const source = (room: Mm) =>
      stack(
        body * 0.6,
        set({...spec.operator, zh: `主办：${spec.operator.zh}`}, {room, at: 'operator', role: 'note'}),
        ...printed(spec.payload).map((zh) => set({zh}, {room, at: 'payload', role: 'note'})),
      )
    // Words stand beside the code in lines of fourteen characters, the last line level with its lower edge, and the code takes the rest;
    // where that is less than it needs, they stand below it.
    const [gap, measure] = [body * 1.5, body * 14]
    const side = room - gap - measure
    if (side < least) return stack(body * 1.2, tile(code, Math.max(least, room)), does(room), without(room), source(room))
    const blocks = [does(measure), without(measure), source(measure)]
    const free = side - blocks.reduce((sum, {height}) => sum + height, 0)
    return fromLeft([0, tile(code, side)], [side + gap, stack(Math.max(body * 1.2, free / 2), ...blocks)])
  }
  return layoutBoard({
    title: `${(spec.heading ?? heading).zh}：${spec.does.zh}`,
    spec,
    family,
    fonts,
    heading,
    measure: 31.5,
    body,
  })
}

/** @clause HW-SIGN-098 side and module of a code for the distance from which it is scanned */
const codeSide = ({modules}: QrCode, distanceM: number): Mm =>
  distanceM * Math.max(limits.qrSizePerMetre.min, limits.qrModulePerMetre.min * modules)

const withQuiet = ({modules}: QrCode, side: Mm): Mm => (side * (modules + 2 * limits.qrQuietZone.min)) / modules

/**
 * Returns the code on a white square that is its quiet zone, so that the square and not the code stands on the grid.
 *
 * @clause HW-SIGN-099 quiet zone, dark on white
 */
function tile(code: QrCode, width: Mm): Block {
  const side = width / withQuiet(code, 1)
  const dark = {
    type: 'shape',
    at: [0, 0],
    width: side,
    height: side,
    segments: qrOutline(code, side),
    ink: 'ink',
    modules: code.modules,
    label,
  } as const
  return boxed(block(dark, side, side), width, width, 'white')
}

/** Returns where the payload leads as it is printed beside the code, so that a reader can compare it with what the phone shows. */
function printed(payload: string): string[] {
  if (payload.startsWith('https:')) return [`网址：${new URL(payload).hostname}`]
  return payload.startsWith('tel:') ? [`电话：${payload.slice(4)}`] : []
}
