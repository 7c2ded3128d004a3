import {limits} from '../../../handbooks/hardware/limits.ts'
import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import type {Layout} from '../layout/layout.ts'
import type {SignSpec} from '../sign.ts'
import {textsOf} from '../texts.ts'
import {bounded, given, type SignFinding, settled} from './finding.ts'

/** Returns what the handbook says of what must stand on a board, and of how much. */
export function checkBoard(spec: SignSpec, layout: Layout): SignFinding[] {
  switch (spec.kind) {
    case 'items-board':
      return [...checkItems(spec.sections.flatMap(({items}) => items)), ...checkSupervision(spec.supervision)]
    case 'process-board':
      return checkSteps(spec.steps)
    case 'pledge':
      return [...checkPromises(spec.promises), ...checkSupervision(spec.supervision)]
    case 'directory':
      return checkFloors(spec.floors)
    case 'notice-header':
      return [
        given('HW-SIGN-094', spec.columns.map(({text, keeper}) => `${text.zh}（${keeper.zh}）`).join('，'), '栏目名称和负责更新的岗位', {
          zh: '每个栏目都有名称和负责更新的岗位。',
          en: 'Every column has its name and the post that keeps it up to date.',
        }),
      ]
    case 'staff-board':
      return checkStaff(spec)
    case 'form-sample':
      return checkForm(spec, layout)
    case 'qr-guide':
      return checkGuide(spec)
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

/** @clause HW-SIGN-097 supervision telephone: an empty line is for the point to fill in before the board is hung; whether a board beside it has one is for a person to check */
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
      : {
          zh: '没有受理投诉的单位和监督电话，并排的另一块上有才行。',
          en: 'The board does not say who hears complaints: a board beside it has to.',
        },
    todo: {zh: '打通一次后写入supervision.phone', en: 'call the number once and write it as supervision.phone'},
  })
  return [phone === undefined ? {...finding, outcome: 'warn'} : finding]
}

/**
 * @clause HW-SIGN-079 the reader’s own floor first, then from the lowest up; which floor is the reader’s is for a person to check
 * @clause HW-SIGN-080 entries of one directory
 */
function checkFloors(floors: Of<'directory'>['floors']): SignFinding[] {
  const names = floors.flatMap(({text}) => (text ? [text.zh] : []))
  const others = names.slice(1).map(floorNumber)
  const ok = others.every((number, i) => i === 0 || number === undefined || number >= (others[i - 1] ?? number))
  return [
    ...(floors.length > 1
      ? [
          settled('HW-SIGN-079', ok, {
            measured: names.join('，'),
            required: '读者所在的一层，其余从低到高',
            good: {
              zh: '其余各层从低到高；第一项是否为读者所在的一层，由人核对。',
              en: 'The other floors run from the lowest up; whether the first is the reader’s own is for a person to check.',
            },
            bad: {zh: '其余各层没有从低到高排列。', en: 'The other floors do not run from the lowest up.'},
            todo: {zh: '调整floors的次序', en: 'reorder floors'},
          }),
        ]
      : []),
    bounded(
      limits.messagesPerDirectory,
      floors.reduce((sum, {places}) => sum + places.length, 0),
      '',
      {
        what: {zh: '索引条目数', en: 'the number of entries'},
        todo: {zh: '分层各做一块', en: 'make one directory for each floor'},
      },
    ),
  ]
}

/** Returns the number of the floor in a name such as 二层, 3楼 or 负一层, and undefined where there is none. */
function floorNumber(name: string): number | undefined {
  const [, below, digit = ''] = /^(负|地下)?([一二三四五六七八九]|\d{1,2})[层楼]/u.exec(name) ?? []
  if (digit === '') return undefined
  const number = '一二三四五六七八九'.indexOf(digit) + 1 || Number(digit)
  return below ? -number : number
}

/** Words that praise and promise nothing that can be held to. */
const slogans = /热情|热心|高效|优质|满意|竭诚|真诚|微笑|周到|便民利民|全心全意|一流/

/**
 * @clause HW-SIGN-095 promises that a resident can check; whether they are kept is for a person to see
 * @clause HW-SIGN-096 promises on one board
 */
function checkPromises(promises: Of<'pledge'>['promises']): SignFinding[] {
  const empty = promises.filter(({promise}) => slogans.test(promise.zh)).map(({promise}) => promise.zh)
  return [
    settled('HW-SIGN-095', empty.length === 0, {
      measured: empty.length === 0 ? `${promises.length}` : empty.join('；'),
      required: '居民核对得了的话',
      good: {
        zh: '承诺里没有核对不了的口号；是否兑现，由人抽查办件。',
        en: 'No promise is a slogan; whether they are kept is for a person to look up.',
      },
      bad: {zh: `“${empty.join('；')}”核对不了。`, en: `${empty.join('; ')} cannot be checked.`},
      todo: {zh: '写做什么、多长时间、做到什么程度', en: 'write what is done, how soon, or how well'},
    }),
    bounded(limits.pledgeLines, promises.length, '', {
      what: {zh: '承诺条数', en: 'the number of promises'},
      todo: {zh: '一项制度只写一句', en: 'keep one sentence for each rule'},
    }),
  ]
}

/**
 * @clause HW-SIGN-111 fixed kinds of whereabouts, drawn by the kind itself, and a line for the time of return
 * @clause HW-SIGN-113 nothing private: a mobile number or the number of an identity card is found, the rest is for a person to read
 */
function checkStaff(spec: Of<'staff-board'>): SignFinding[] {
  const words = textsOf(spec).flatMap(({text}) => [text.zh, text.en ?? ''])
  const numbers = words.flatMap((text) => text.match(/1\d{10}|\d{17}[\dX]/g) ?? [])
  return [
    given('HW-SIGN-111', '在岗、入户、会议、培训、休假', '固定的几类，并写预计返回时间', {
      zh: '去向为固定的五类，并留有预计返回时间。',
      en: 'Whereabouts are of five fixed kinds, with a line for the time of return.',
    }),
    settled('HW-SIGN-113', numbers.length === 0, {
      measured: numbers.length === 0 ? '0' : numbers.join('、'),
      required: '无个人号码',
      good: {zh: '没有手机号码和身份证件号码。', en: 'There is no mobile number and no number of an identity card.'},
      bad: {zh: `有个人号码${numbers.join('、')}。`, en: `There are private numbers: ${numbers.join(', ')}.`},
      todo: {zh: '删去，改写站点的值班电话', en: 'remove them; give the telephone number of the station'},
    }),
  ]
}

/**
 * @clause HW-SIGN-107 样张 on the form, drawn by the kind itself
 * @clause HW-SIGN-108 entries that are made up, and look it
 * @clause HW-SIGN-109 height of what is entered
 */
function checkForm({lines}: Of<'form-sample'>, {parts}: Layout): SignFinding[] {
  const entries = lines.flat().flatMap(({label, entry}) => (entry ? [{label: label.zh, entry: entry.zh}] : []))
  const real = entries.filter(({label, entry}) => looksReal(label, entry)).map(({label, entry}) => `${label}：${entry}`)
  const heights = parts.flatMap((part) => (part.type === 'line' && part.role === 'body' && part.weight === 'medium' ? [part.height] : []))
  return [
    given('HW-SIGN-107', '样张', '样张', {zh: '表上套印“样张”。', en: 'The form says SAMPLE.'}),
    settled('HW-SIGN-108', real.length === 0, {
      measured: real.length === 0 ? `${entries.length}` : real.join('，'),
      required: '虚构，并且一看就知道',
      good: {
        zh: '姓名和号码看得出是虚构；住址由人核对。',
        en: 'Names and numbers are seen to be made up; addresses are for a person to check.',
      },
      bad: {zh: `${real.join('，')}看不出是虚构。`, en: `${real.join(', ')} may be taken for real.`},
      todo: {zh: '姓名用张三、李四，号码用×或同一个数字', en: 'use 张三 or 李四 for names, × or one repeated digit for numbers'},
    }),
    ...(heights.length > 0
      ? [
          bounded(limits.formSampleHanzi, Math.min(...heights), 'mm', {
            what: {zh: '示范文字的字高', en: 'the height of what is entered'},
            todo: {zh: '加大readingDistanceM或牌面', en: 'raise readingDistanceM or give a larger panel'},
          }),
        ]
      : []),
  ]
}

/** Whether an entry may be taken for that of a real person: a name that is not one of the stock ones, or a long number of several digits. */
function looksReal(label: string, entry: string): boolean {
  if (/姓名|签名|委托人|受托人/.test(label)) return !/^(张三|李四|王五|赵六)|[×某]/u.test(entry)
  return (entry.match(/\d{6,}/g) ?? []).some((number) => new Set(number).size > 1)
}

/**
 * @clause HW-SIGN-100 what the code does, whose it is, and where it leads
 * @clause HW-SIGN-101 the way without a phone
 */
function checkGuide({does, operator, without}: Of<'qr-guide'>): SignFinding[] {
  return [
    given('HW-SIGN-100', `${does.zh}；${operator.zh}`, '用途、主办单位、域名', {
      zh: '写有用途和主办单位，网址的域名印在旁边；与实际是否一致，由人试扫。',
      en: 'It says what the code does and whose it is, and prints the host; whether it opens that is for a person to try.',
    }),
    given('HW-SIGN-101', without.zh, '不用手机的办法', {
      zh: '写有不用手机的办法；是否办得成，由人试办。',
      en: 'It says how to do without a phone; whether that works is for a person to try.',
    }),
  ]
}
