import {describe, expect, test} from 'vitest'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {checkSign} from '../../../design-system/signs/check/check.ts'
import {readSignSpec} from '../../../design-system/signs/sign.ts'
import type {Locale} from '../../../handbooks/language/locale.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {penOf} from '../../../points/notice/pen.ts'
import {honours} from '../../../points/ranking/honour.ts'
import {rankingPapers} from '../../../points/ranking/papers.ts'
import {sampleRules, sampleScores} from '../../../points/ranking/sample.ts'
import {type ScoreRow, scoreCsv} from '../../../points/ranking/scoreCsv.ts'
import type {Stage} from '../../../points/ranking/stage.ts'
import {workOut} from '../../../points/ranking/workOut.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'

const calendar = loadWorkingCalendar()
const given = (stage: Stage, rows: readonly ScoreRow[]) =>
  workOut({
    rules: sampleRules,
    scores: {bytes: new TextEncoder().encode(scoreCsv(rows)), format: 'csv'},
    stage,
    isClause: (id) => catalogue.clause.has(id),
    calendar,
  })
const ranking = async (stage: Stage, rows: readonly ScoreRow[] = sampleScores({replies: stage.stage === 'final'})) => {
  const result = await given(stage, rows)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ranking
}
const faults = async (stage: Stage, rows: readonly ScoreRow[]) => {
  const result = await given(stage, rows)
  return 'faults' in result ? result.faults.scores.map(({at, message}) => `${at.en}: ${message.en}`) : []
}
const papers = async (stage: Stage, locale: Locale = 'zh-Hans', rows?: readonly ScoreRow[]) =>
  rankingPapers(await ranking(stage, rows), penOf(catalogue, locale), calendar).map((paper) => ({
    ...paper,
    text: paper.body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
  }))
const reply: Stage = {stage: 'reply', on: '2026-09-24'}
const final: Stage = {stage: 'final', on: '2026-10-20', sent: '2026-10-12', rectifyBy: '2026-11-30'}

describe('the stage of replies', () => {
  test('asks each of the last three, with the records and the last day of reply over the holidays', async () => {
    const [summary, ...letters] = await papers(reply)
    expect(summary?.title).toBe('窗口考评结果（核对用，不公布）')
    expect(letters.map(({id, text}) => `${id} ${/^ ?(.*?便民服务站)/.exec(text)?.[1]}`)).toEqual([
      'letter-01 石桥村便民服务站',
      'letter-02 梅林村便民服务站',
      'letter-03 长堰村便民服务站',
    ])
    // 24 September, then 25 to 27 and 1 to 7 October are off: 28, 29, 30, 8, 9.
    expect(letters[0]?.text).toContain('申辩的最后一日 2026-10-09')
    expect(letters[0]?.body.match(/2026-台账-81\d/g)).toHaveLength(5)
  })

  test('gives no certain day past the years that are known', async () => {
    const [, letter] = await papers({stage: 'reply', on: '2026-12-29'})
    expect(letter?.text).toMatch(/申辩的最后一日 最早2027-01-0\d（2027年放假安排尚未收录，以国务院办公厅的通知为准）/)
  })

  test('names windows with few cases beside the ranks, with their comment', async () => {
    const [summary] = await papers(reply)
    expect(summary?.text).toContain('考评期内办件少于30件的窗口，一件就能翻转名次，只给评语，不排名。')
    expect(summary?.text).toContain('小满村便民服务站（样例） 综合窗口 29 办件少，件件按时')
    expect(summary?.text).toContain('本组参加排名的只有2个窗口，不足6个，不列末三位。')
  })

  test('has no letter where one record decides who is last, and says which', async () => {
    // The eighth loses its place among the last by one record of 15 points.
    const rows = sampleScores().filter(({point, record}) => !String(point).startsWith('石桥村') || record === undefined)
    const [own] = rows.filter(({point}) => String(point).startsWith('石桥村'))
    const one = {
      point: own?.point ?? '',
      window: '综合窗口',
      criterion: '办理时限',
      points: -15,
      clause: 'SW-WIN-023',
      record: '台账-15',
      fact: '未转交',
    }
    const made = await papers(reply, 'zh-Hans', [...rows, one])
    expect(made).toHaveLength(1)
    expect(made[0]?.text).toContain(
      '不足以区分：去掉记录“台账-15”，末三位就变了，石桥村便民服务站（样例） 综合窗口不再列入，白鹭村便民服务站（样例） 综合窗口列入。',
    )
  })
})

describe('the final stage', () => {
  test('needs a reply of each, or the words that there was none, and what came of it', async () => {
    expect(await faults(final, sampleScores())).toEqual(
      ['石桥村', '梅林村', '长堰村'].map((village) =>
        expect.stringMatching(new RegExp(`^row \\d+, column K: ${village}.* is placed last and has no reply here`)),
      ),
    )
    const without = sampleScores({replies: true}).map(({outcome: _, ...row}) => row)
    expect(await faults(final, without)).toEqual([
      expect.stringMatching(/^row \d+, column L: 石桥村.* replied, and what came of it is not written/),
    ])
  })

  test('begins the day after the last day of reply', async () => {
    const rows = sampleScores({replies: true})
    expect(await faults({...final, on: '2026-10-19'}, rows)).toEqual([
      '--on: is 2026-10-19, and to letters of 2026-10-12 a window may reply until 2026-10-19; wait until that day has passed',
    ])
    expect(await faults({...final, on: '2026-10-20'}, rows)).toEqual([])
    expect(await faults({stage: 'final', on: '2026-10-20'}, rows)).toEqual([
      '--sent: is missing; give the day on which the letters were sent',
      '--rectify-by: is missing; give the last day on which it has to be put right',
    ])
    expect(await faults({...final, rectifyBy: '2026-10-20'}, rows)).toEqual([
      expect.stringContaining('not after the circular of 2026-10-20'),
    ])
  })

  test('circulates windows with clauses, facts, reply and outcome, and the day by which the town helps', async () => {
    const [circular, notice] = await papers(final)
    expect(circular?.text).toContain(
      '申辩意见 其中一件当日停电，请核对。 处理结果 已核对供电记录，停电在次日，维持原记录。 整改期限 2026-11-30',
    )
    expect(circular?.text).toContain('申辩意见 未申辩 整改期限')
    expect(circular?.text).toContain('镇到场帮扶的最后一日 2026-11-03')
    expect(circular?.text).not.toContain('清溪村')
    expect(notice?.text).toContain('第1名 清溪村便民服务站（样例） 综合窗口 180 40 20 20 10 6 96')
    expect(notice?.text).not.toContain('石桥村')
  })

  test('is written in English and in Traditional characters, and escapes what a county wrote', async () => {
    const [circular] = await papers(final, 'en')
    expect(circular?.text).toContain('Help on the spot by 2026-11-03')
    expect(circular?.body).toContain('<span lang="zh-Hans">')
    expect((await papers(final, 'zh-Hant'))[0]?.title).toBe('窗口考评通报')
    const rows = sampleScores({replies: true}).map((row) =>
      row.reply === '未申辩' ? {...row, reply: '<img src=x onerror=alert(1)>', outcome: '&'} : row,
    )
    const [hostile] = await papers(final, 'zh-Hans', rows)
    expect(hostile?.body).toContain('&#60;img src=x onerror=alert(1)&#62;')
    expect(hostile?.body).not.toContain('<img')
  })

  test('hands the red flags of the best to sign, shown for three months and not a day longer', async () => {
    const flags = honours(await ranking(final))
    expect(flags.map(({spec}) => spec.text.zh)).toEqual(
      ['清溪村', '柳岸村', '谷雨村'].map((village) => `${village}便民服务站（样例）综合窗口`),
    )
    expect(flags[0]?.spec.shown).toEqual({from: '2026-10-20', until: '2027-01-19'})
    const fonts = await loadFonts()
    for (const {path, text} of flags) {
      const findings = checkSign(readSignSpec(path, text), fonts, cunbiao)
      expect(findings.length).toBeGreaterThan(5)
      expect(findings.filter(({outcome}) => outcome !== 'pass')).toEqual([])
    }
  })
})
