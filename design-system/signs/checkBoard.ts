import {limits} from '../../handbooks/hardware/limits.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {bounded, type SignFinding, settled} from './finding.ts'
import type {SignSpec} from './sign.ts'

/** Returns what the handbook says of what must stand on a board, and of how much. */
export function checkBoard(spec: SignSpec): SignFinding[] {
  switch (spec.kind) {
    case 'items-board':
      return [...checkItems(spec.sections.flatMap(({items}) => items)), ...checkSupervision(spec.supervision)]
    case 'process-board':
      return checkSteps(spec.steps)
    default:
      return []
  }
}

type Of<K extends SignKind> = Extract<SignSpec, {kind: K}>

/**
 * @clause HW-SIGN-090 what is said of each item: time and fee cannot be left out, its basis and window can
 * @clause HW-SIGN-091 items on one board
 */
function checkItems(items: Of<'items-board'>['sections'][number]['items']): SignFinding[] {
  const bare = items.filter(({basis}) => basis === undefined).map(({text}) => text.zh)
  return [
    bounded(limits.boardRows, items.length, '', {
      what: {zh: '事项数', en: 'the number of items'},
      todo: {zh: '分成几块牌', en: 'split them over several boards'},
    }),
    settled('HW-SIGN-090', bare.length === 0, {
      measured: bare.length === 0 ? `${items.length}` : bare.join('、'),
      required: '事项、时限、收费、依据',
      good: {
        zh: '每项都写明时限、收费和依据；与事项目录是否一致，由人核对。',
        en: 'Every item has its time, fee and basis; whether they are those of the list is for a person to check.',
      },
      bad: {zh: `${bare.join('、')}没有写依据。`, en: `${bare.join(', ')} has no basis.`},
      todo: {zh: '补写basis：文件的名称和文号', en: 'add basis: the document’s name and number'},
    }),
  ]
}

/**
 * @clause HW-SIGN-092 who does each step, in how many working days
 * @clause HW-SIGN-093 steps on one board
 */
function checkSteps(steps: Of<'process-board'>['steps']): SignFinding[] {
  const vague = steps.filter(({who}) => /有关|相关|部门$/.test(who.zh)).map(({who}) => who.zh)
  const timed = steps.some(({workingDays}) => workingDays !== undefined)
  const ok = vague.length === 0 && timed
  return [
    settled('HW-SIGN-092', ok, {
      measured: vague.length > 0 ? vague.join('、') : timed ? `${steps.length}` : '无工作日数',
      required: '每步的岗位、工作日数、是否到场',
      good: {
        zh: '每步都写明岗位和是否到场，并有工作日数。',
        en: 'Every step says who does it and whether to come, and there are working days.',
      },
      bad:
        vague.length > 0
          ? {zh: `“${vague.join('、')}”不是岗位。`, en: `${vague.join(', ')} is not a post.`}
          : {zh: '没有一步写明工作日数。', en: 'No step has its working days.'},
      todo: {zh: '写明岗位和workingDays', en: 'name the post and give workingDays'},
    }),
    bounded(limits.processSteps, steps.length, '', {
      what: {zh: '步数', en: 'the number of steps'},
      todo: {zh: '把窗口内部的环节合成一步', en: 'join what happens behind the window into one step'},
      recommended: true,
    }),
  ]
}

/** @clause HW-SIGN-097 supervision telephone: an empty line is for the point to fill in before the board is hung */
function checkSupervision(supervision: Of<'items-board'>['supervision']): SignFinding[] {
  const phone = supervision?.phone
  const finding = settled('HW-SIGN-097', phone !== undefined, {
    measured: phone ?? '空',
    required: '受理投诉的单位和监督电话',
    good: {
      zh: '末行写有监督电话；是否打得通，由人试打。',
      en: 'The last line has the telephone number; whether it answers is for a person to try.',
    },
    bad: supervision
      ? {zh: '监督电话留空，填好之前不挂。', en: 'The telephone number is left open: the board is not hung before it is filled in.'}
      : {zh: '没有受理投诉的单位和监督电话。', en: 'The board does not say who hears complaints.'},
    todo: {zh: '打通一次后写入supervision.phone', en: 'call the number once and write it as supervision.phone'},
  })
  return [supervision && phone === undefined ? {...finding, outcome: 'warn'} : finding]
}
