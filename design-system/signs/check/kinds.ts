import {limits} from '../../../handbooks/hardware/limits.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'
import type {HoursSpec} from '../kinds/hours.ts'
import type {Layout, LinePart} from '../layout/layout.ts'
import type {SignSpec} from '../sign.ts'
import {bounded, type SignFinding, settled} from './finding.ts'

/** Returns what the handbook says of single kinds of sign: what identifies, leads, and honours. */
export function checkKind(spec: SignSpec, layout: Layout): SignFinding[] {
  switch (spec.kind) {
    case 'window-hanger':
      return [checkSides('HW-SIGN-073', spec.sides ?? 'two', false)]
    case 'flag':
      return [checkSides('HW-SIGN-075', spec.sides ?? 'two', true), checkProjection(layout.width + (spec.gapMm ?? 0))]
    case 'desk-plate':
      return checkPost(layout)
    case 'staff-badge':
      return checkBadge(layout)
    case 'floor-marker':
      return checkFloor(layout)
    case 'hours':
      return [checkHours(spec)]
    case 'honour':
      return [checkShown(spec.shown)]
    default:
      return []
  }
}

/** Kinds whose running text is read standing before them. */
const boards: readonly SignSpec['kind'][] = [
  'directory',
  'floor-plan',
  'items-board',
  'process-board',
  'pledge',
  'qr-guide',
  'feedback-box',
  'queue',
  'staff-board',
]
/** Kinds that tell a visitor what to do. */
const instructions: readonly SignSpec['kind'][] = ['qr-guide', 'queue']

/**
 * Returns what the handbook says of text that is read from close by. Notes under a sign are not counted.
 *
 * @clause HW-SIGN-058 height of running text
 * @clause HW-SIGN-059 lines of instruction; facts, as on an hours plate or a feedback box, are no instructions
 */
export function checkBody({kind, parts}: Layout): SignFinding[] {
  const body = parts.filter((part): part is LinePart => part.type === 'line' && part.role === 'body' && /\p{Script=Han}/u.test(part.text))
  if (body.length === 0) return []
  const height = bounded(limits.boardBodyHanzi, Math.min(...body.map((line) => line.height)), 'mm', {
    what: {zh: '正文汉字字高', en: 'the height of Chinese characters in the text'},
    todo: {zh: '加大牌面，或精简文字', en: 'give a larger panel or fewer words'},
  })
  const lines = bounded(limits.bodyLinesMax, body.length, '', {
    what: {zh: '说明文字的行数', en: 'the number of lines of instruction'},
    todo: {zh: '只留动作，条件和例外写进办事指南', en: 'keep what to do; put conditions and exceptions into the guide'},
    recommended: true,
  })
  return [...(boards.includes(kind) ? [height] : []), ...(instructions.includes(kind) ? [lines] : [])]
}

/**
 * @clause HW-SIGN-073 a hanger has words on two sides
 * @clause HW-SIGN-075 a flag as well
 */
function checkSides(clause: string, sides: 'one' | 'two', recommended: boolean): SignFinding {
  const ok = sides === 'two'
  const [zh, en] = ok ? ['两面有字。', 'It has words on both sides.'] : ['只有一面有字。', 'It has words on one side only.']
  return finding(clause, ok, recommended, ok ? '2' : '1', '2', {zh, en}, {zh: '把sides改为two', en: 'set sides to two'})
}

/** @clause HW-SIGN-046 public holidays, and where to turn when it is closed; the hours themselves no plate lacks */
function checkHours({note, help}: HoursSpec): SignFinding {
  const lacking = [
    ...(note ? [] : [{zh: '法定节假日的安排', en: 'what holds on public holidays', field: 'note'}]),
    ...(help ? [] : [{zh: '服务时间以外的求助去处', en: 'where to turn when it is closed', field: 'help'}]),
  ]
  const list = (key: 'zh' | 'en' | 'field', and: string) => lacking.map((one) => one[key]).join(and)
  return settled('HW-SIGN-046', lacking.length === 0, {
    measured: `${2 - lacking.length}`,
    required: '2',
    good: {
      zh: '写明了法定节假日的安排和服务时间以外的求助去处。',
      en: 'It says what holds on public holidays and where to turn when it is closed.',
    },
    bad: {zh: `没有写明${list('zh', '和')}。`, en: `It does not say ${list('en', ' or ')}.`},
    todo: {zh: `写${list('field', '、')}`, en: `write ${list('field', ' and ')}`},
  })
}

/** @clause HW-SIGN-063 how far a flag stands out */
const checkProjection = (reach: number) =>
  bounded(limits.flagProjection, reach, 'mm', {
    what: {zh: '最外边到墙面的距离', en: 'the distance of the outermost edge from the wall'},
    todo: {zh: '减小widthMm、gapMm或视距', en: 'give a smaller widthMm or gapMm, or bring the reader nearer'},
  })

/** @clause HW-SIGN-076 the post's height; that it is the largest line is how the plate is laid out */
function checkPost({parts}: Layout): SignFinding[] {
  return [
    bounded(limits.deskPlateHanzi, largest(parts), 'mm', {
      what: {zh: '岗位名称的字高', en: 'the height of the post'},
      todo: {zh: '加大牌面或hanziHeightMm', en: 'give a larger panel or hanziHeightMm'},
    }),
  ]
}

/** @clause HW-SIGN-078 sides of a badge, upright or lying, and the characters on it */
function checkBadge({width, height, hanzi}: Layout): SignFinding[] {
  const todo = {zh: '调整widthMm或heightMm', en: 'change widthMm or heightMm'}
  return [
    bounded(limits.badgeWidth, Math.max(width, height), 'mm', {what: {zh: '长边', en: 'the long side'}, todo}),
    bounded(limits.badgeHeight, Math.min(width, height), 'mm', {what: {zh: '短边', en: 'the short side'}, todo}),
    bounded(limits.badgePostHanzi, hanzi, 'mm', {
      what: {zh: '岗位名称的字高', en: 'the height of the post'},
      todo: {zh: '精简文字，或加大工作证', en: 'use fewer words, or a larger badge'},
    }),
  ]
}

/** @clause HW-SIGN-085 characters and lines on the floor */
function checkFloor({parts}: Layout): SignFinding[] {
  const todo = {zh: '加大牌面或hanziHeightMm', en: 'give a larger panel or hanziHeightMm'}
  const lines = parts.flatMap((part) => (part.type === 'bar' ? [part.height] : []))
  return [
    bounded(limits.floorMarkerHanzi, largest(parts), 'mm', {what: {zh: '汉字字高', en: 'the height of Chinese characters'}, todo}),
    ...lines.map((line) => bounded(limits.floorLineWidth, line, 'mm', {what: {zh: '线宽', en: 'the width of the line'}, todo})),
  ]
}

const largest = (parts: Layout['parts']) =>
  Math.max(0, ...parts.flatMap((part) => (part.type === 'line' && part.role === 'message' ? [part.height] : [])))

/** @clause HW-SIGN-115 months for which an honour is shown */
function checkShown({from, until}: {readonly from: string; readonly until: string}): SignFinding {
  const most = limits.honourPeriod.max
  const end = new Date(`${from}T00:00:00Z`)
  const day = end.getUTCDate()
  end.setUTCMonth(end.getUTCMonth() + most)
  // The 31st of a month that has 30 days is its last day, not the first of the next.
  if (end.getUTCDate() !== day) end.setUTCDate(0)
  const ok = new Date(`${until}T00:00:00Z`) <= end
  const last = end.toISOString().slice(0, 10)
  return finding(
    limits.honourPeriod.clause,
    ok,
    false,
    `${from}–${until}`,
    `≤ ${last}`,
    ok
      ? {zh: `展示到${until}为止，不超过${most}个月。`, en: `It is shown until ${until}, not longer than ${most} months.`}
      : {
          zh: `展示到${until}为止，超过${most}个月，最迟应在${last}取下。`,
          en: `It is shown until ${until}, longer than ${most} months; it must come down on ${last}.`,
        },
    {zh: '缩短shown', en: 'shorten shown'},
  )
}

function finding(
  clause: string,
  ok: boolean,
  recommended: boolean,
  measured: string,
  required: string,
  message: InBoth,
  todo: InBoth,
): SignFinding {
  return {clause, outcome: ok ? 'pass' : recommended ? 'warn' : 'fail', measured, required, message, ...(ok ? {} : {todo})}
}
