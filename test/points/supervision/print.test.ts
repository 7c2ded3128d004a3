import {describe, expect, test} from 'vitest'
import {loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {toIcs} from '../../../handbooks/register/ics.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {findEntry, loadDirectory} from '../../../points/directory/directory.ts'
import {fourParties, readParties} from '../../../points/supervision/partiesFile.ts'
import {daysOf, planRota} from '../../../points/supervision/rota.ts'
import {nextParties, rotaPen} from '../../../points/supervision/rotaFile.ts'
import {rotaEvents, turnReason, turnTable} from '../../../points/supervision/rotaHtml.ts'
import {printedSheet} from '../../../points/supervision/sheetFile.ts'
import {reasonWords, sheetHtml} from '../../../points/supervision/sheetHtml.ts'
import {sheetText} from '../../../points/supervision/sheetText.ts'

const catalogue = loadCatalogue()
const entries = loadDirectory(catalogue)
const guyu = findEntry(entries, 'sample-guyu')
const patrol = {entry: guyu, on: '2026-12-15', theme: 'time-limits'} as const

describe('a printed patrol sheet', () => {
  test('has a row for each clause with its id, what counts as met, boxes and room, and says that it is a sample', () => {
    const sheet = printedSheet(patrol, catalogue, 'zh-Hans')
    const html = sheetHtml(sheet)
    expect(html.match(/<tr><th scope="row">/g)).toHaveLength(12)
    for (const {clause} of sheet.lines) {
      expect(html).toContain(clause)
      expect(html).toContain(catalogue.clause.get(clause)?.title.zh)
    }
    expect(html).toContain('示例 SAMPLE')
    expect(html).toContain('时限台账')
    // Only a clause that states a condition can be not applicable.
    const conditional = sheet.lines.filter(({clause}) => catalogue.clause.get(clause)?.conditional).length
    expect(html.split('□不适用')).toHaveLength(conditional + 1)
    expect(html.split('□不符合')).toHaveLength(13)
  })

  test('takes names of anybody’s as text', () => {
    const html = sheetHtml({...printedSheet(patrol, catalogue, 'zh-Hans'), point: '<script>x</script>', town: '"&'})
    expect(html).not.toContain('<script>')
    expect(html).toContain('&#60;script&#62;')
  })

  test('says of each line why it stands there', () => {
    const {words} = printedSheet(patrol, catalogue, 'zh-Hans')
    const line = {clause: 'SW-WIN-035', group: 'staffing', because: 'failed', themed: false, seen: undefined} as const
    expect(reasonWords(line, words)).toBe('上次不符合')
    expect(reasonWords({...line, because: 'unseen'}, words)).toBe('还没看过')
    expect(reasonWords({...line, because: 'unseen', seen: '2026-03-09', themed: true}, words)).toBe('主题、2026-03-09以后没看过')
  })

  test('is the same at a terminal, in each language', () => {
    for (const [locale, title] of [
      ['zh-Hans', '巡查单 谷雨村便民服务站'],
      ['zh-Hant', '巡查單 '],
      ['en', 'Patrol sheet Guyu Village Public Service Station'],
    ] as const) {
      const sheet = printedSheet(patrol, catalogue, locale)
      const text = sheetText(sheet)
      expect(text.startsWith(title)).toBe(true)
      for (const {clause} of sheet.lines) expect(text).toContain(clause)
    }
  })
})

describe('a printed rota', () => {
  const calendar = loadWorkingCalendar()
  const days = daysOf('2026-12').filter((on) => calendar.dayOf(on).working)
  const points = [{id: 'sample-liuan', before: 'head' as const}]
  const made = planRota({month: '2026-12', seed: 's', days, parties: fourParties, points})
  const turns = 'turns' in made ? made.turns : []
  const pen = rotaPen({entries: new Map(entries.map((entry) => [entry.id, entry]))}, 'zh-Hans')

  test('prints the reason of each choice', () => {
    const [first] = turns
    if (!first) throw new Error('there is a rota')
    expect(turnReason(first, pen)).toMatch(
      /^上一次是站点负责人，不连续；本月各方至少一次；第1段（2026-12-01至2026-12-07）内的工作日；主题接着“.+”轮换$/,
    )
    const html = turnTable(turns, pen)
    for (const turn of turns) expect(html).toContain(turnReason(turn, pen))
  })

  test('is a calendar of whole days that any calendar reads: folded lines, one event a patrol, the same file each time', () => {
    const visits = [{point: 'sample-guyu', town: '麦垄镇', on: '2026-12-04', theme: 'public'} as const]
    const ics = toIcs('patrol', '2026-12-01', rotaEvents(turns, visits, pen))
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(5)
    expect(ics).toContain('DTSTART;VALUE=DATE:20261204\r\nDTEND;VALUE=DATE:20261205\r\n')
    expect(ics.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    expect(ics.replaceAll('\r\n ', '')).toContain('SUMMARY:巡查轮值表：谷雨村便民服务站，镇，主题：公示内容')
    expect(new Set(ics.match(/UID:.*/g)).size).toBe(5)
    expect(toIcs('patrol', '2026-12-01', rotaEvents(turns, visits, pen))).toBe(ics)
    expect(ics).toContain('DTSTAMP:20261201T000000Z')
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })

  test('hands on who came last to the month after', () => {
    const text = nextParties({month: '2026-12', turns, patrolling: {parties: fourParties, points}})
    const next = readParties('next.yaml', text, {month: '2027-01', open: new Map([['sample-liuan', true]])})
    expect(next).toEqual({parties: fourParties, points: [{id: 'sample-liuan', before: turns.at(-1)?.party}]})
  })
})
