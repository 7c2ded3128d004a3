import {Flow} from '../../design-system/drawing/paper/flow.ts'
import {a4, type Page} from '../../design-system/drawing/paper/page.ts'
import type {Pen} from '../../design-system/drawing/paper/pen.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {csv} from '../exchange/csv.ts'
import type {Profile} from '../profile/profile.ts'
import {ownSource, sourceName} from '../profile/satisfied.ts'
import type {Programme} from '../programme/programme.ts'
import {beforeEn, inCell} from './cells.ts'
import {contentBottom, contentTop, drawPages, type KitTitle} from './kitPages.ts'
import {sampleMark} from './sampleMark.ts'
import {printClauses} from './schedule.ts'
import {sideNames, type TakeDownRow, takeDownRows} from './takeDown.ts'

const format = a4.upright

/** Returns the list of plates to take down as CSV, with two columns to be filled in on site. */
export const takeDownCsv = (rows: readonly TakeDownRow[], sample: boolean): Uint8Array =>
  csv(
    rows.map(({what, side, todo, why, source, notMade, clauses}) => ({
      '牌子 Plate': beforeEn(what),
      '位置 Where': beforeEn(sideNames[side]),
      '处理 What to do': inCell(todo),
      '原因 Why': inCell(why),
      '来源 Source': inCell(source),
      '本套不做（块） Not made in this kit': notMade ?? '',
      '涉及条款 Clauses': printClauses(clauses),
      '现场有无 There or not': '',
      '摘除日期 Taken down on': '',
      '备注 Note': sample ? sampleMark : '',
    })),
  )

/** Returns the list of plates to take down as A4 pages: what comes down, with boxes to tick, then what of other bodies stays. */
export function drawTakeDown(plan: Programme, profile: Profile, title: KitTitle, pen: Pen): Page[] {
  const extent = {top: contentTop, bottom: contentBottom(format)}
  const flow = new Flow(pen, extent, extent)
  flow.paragraph(`${profile.about.zh} ${profile.about.en}`)
  flow.paragraph(
    '没有人到现场看过站点挂着什么：逐行核对，有的在“有”下打钩，摘下后在“已摘”下打钩。 Nobody has looked at what hangs at the point. Go through the lines on site: tick “there” where one hangs, and “down” when it is off.',
  )
  flow.heading('拟摘除清单  Plates to take down')
  flow.table(
    [
      {from: 0, label: '牌子 Plate'},
      {from: 2.2, label: '位置 Where'},
      {from: 3.3, label: '处理 What to do'},
      {from: 5.9, label: '原因、来源、条款 Why, source, clauses'},
      {from: 10.4, label: '有 There'},
      {from: 11.2, label: '已摘 Down'},
    ],
    takeDownRows(plan).map(({what, side, todo, why, cited, notMade, clauses}) => [
      both(what) + (notMade === undefined ? '' : ` · 本套不做 not made: ${notMade}`),
      both(sideNames[side]),
      both(todo),
      [both(why) + mark(cited), printClauses(clauses)].filter(Boolean).join(' '),
      {box: true},
      {box: true},
    ]),
  )
  const kept = (['outside', 'inside'] as const).flatMap((side) => {
    const {keep = [], source = 'own'} = profile[side].names ?? {}
    return keep.map((name) => [both(name), both(sideNames[side]), mark(Object.keys(profile.sources).indexOf(source) + 1).trim()])
  })
  if (kept.length > 0) {
    flow.heading('留下的牌子  Plates that stay')
    flow.table(
      [
        {from: 0, label: '牌子 Plate'},
        {from: 4.9, label: '位置 Where'},
        {from: 6.4, label: '来源 Source'},
      ],
      kept,
    )
  }
  const sources = Object.entries(profile.sources)
  if (sources.length > 0) flow.heading('来源  Sources')
  for (const [i, [id, {said}]] of sources.entries()) flow.paragraph(`[${i + 1}] ${both(sourceName(profile, id))} ${both(said)}`)
  return drawPages(
    pen,
    title,
    {
      format,
      name: {zh: '拟摘除清单', en: 'Plates to take down'},
      foot: {
        zh: `标牌方案：${profile.name.zh}。安全标志不在此列，不得摘除。`,
        en: `Profile of plates: ${profile.name.en}. Safety signs are not on this list and stay.`,
      },
    },
    flow.pages,
  )
}

/** Returns the mark of a source in a text, `[1]`; an own choice says so. */
const mark = (cited: number) => (cited > 0 ? ` [${cited}]` : `${ownSource.zh} ${ownSource.en}`)

const both = ({zh, en}: InBoth) => `${zh} ${en}`
