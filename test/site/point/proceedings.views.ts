import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import type {Locale} from '../../../handbooks/language/locale.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {isStep, type Step} from '../../../points/proceedings/step.ts'
import {Proceedings} from '../../../site/point/Proceedings.tsx'
import {directory} from '../../../site/shell/data.ts'

type Shown = Parameters<typeof Proceedings>[0]['entry']
const html = (entry: Shown, locale: Locale = 'zh-Hans') => renderToStaticMarkup(createElement(Proceedings, {entry, locale}))
const text = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const entry = (id: string) => findEntry(directory, id)
/** The entry as if only its first steps were recorded. */
function until(id: string, isLast: (step: Step) => boolean): Shown {
  const {record, assessment} = entry(id)
  if (!record) throw new Error(`${id} has no record`)
  const steps = record.proceedings ?? []
  return {assessment, record: {...record, proceedings: steps.slice(0, steps.findIndex(isLast) + 1)}}
}

describe('the procedures on the page of a point', () => {
  test('are nothing where there are none', () => {
    expect(html(entry('sample-jinsui'))).toBe('')
    expect(html(entry('zhanqi'))).toBe('')
  })

  test('begin with the type that was decided and what comes next, by when', () => {
    const page = text(html(entry('sample-shuxiangli')))
    expect(page).toMatch(/所定类型：标准型（2026-11-\d\d）/)
    expect(page).toMatch(/接下来 县（区） ?： ?下一次评定 ?（对第\d步） ?， ?最迟2027-11-\d\d/)
  })

  test('say how long a point may plead, and that nothing is decided yet', () => {
    const page = text(html(until('sample-shuxiangli', ({step}) => step === 'notice')))
    expect(page).toContain('评定正在进行，还没有定级')
    expect(page).toMatch(/站点可申辩至2026-11-04/)
    expect(page).toMatch(/定级 ?（对第3步） ?， ?最迟2026-11-11/)
  })

  test('show every step with its day, in order, each with an anchor by its number', () => {
    const page = html(entry('sample-daoxiangtang'))
    const steps = entry('sample-daoxiangtang').record?.proceedings ?? []
    expect([...page.matchAll(/<li id="step-(\d+)"/g)].map(([, no]) => Number(no))).toEqual(steps.map(({no}) => no))
    expect([...page.matchAll(/<time dateTime="([^"]+)"/g)].map(([, on]) => on)).toEqual(steps.map(({on}) => on))
    expect(text(page)).toContain('由追赶型改定为未定型')
    // The first of two procedures is folded away.
    expect(page.match(/<details open="">/g)).toHaveLength(1)
    expect(page.match(/<details>/g)).toHaveLength(1)
  })

  test('mark a step that came too late with the day by which it was due', () => {
    expect(text(html(entry('sample-shuxiangli')))).toMatch(/复核 2026-10-20 县（区） ?逾期，应不迟于2026-10-19/)
  })

  test('set the layers beside each other, with plea and reply', () => {
    const page = html(entry('sample-shuxiangli'))
    const [plea] = (entry('sample-shuxiangli').record?.proceedings ?? []).filter(isStep('plea'))
    const [first = '', second = ''] = Object.keys(plea?.clauses ?? {})
    const row = (id: string) => text(page.split('<tr').find((one) => one.includes(`/clauses/${id}/`)) ?? '')
    expect(row(first)).toMatch(/符合 (部分符合|不符合) 符合 第4步 复核当天.* 成立 到站点核对原件/)
    expect(row(second)).toMatch(/符合 (部分符合|不符合) (部分符合|不符合) 第4步 站点认为.* 不成立 再次到场查看/)
  })

  test('show a plea without a reply as open', () => {
    expect(text(html(until('sample-shuxiangli', ({step}) => step === 'plea')))).toContain('待答复')
  })

  test('show waivers with their last day, also in the layers', () => {
    const page = text(html(entry('sample-chungeng')))
    expect(page).toContain('已豁免，不计分')
    expect(page).toMatch(/豁免 条款 原因 准予日期 到期日期 .* 2026-10-22 2027-08-31/)
  })

  test('say where the latest check alone would come to another type', () => {
    const own = entry('sample-chungeng')
    expect(text(html(own))).not.toContain('按最近一次检查记录直接算')
    expect(text(html({...own, assessment: own.assessment && {...own.assessment, type: 'catch-up'}}))).toContain(
      '按最近一次检查记录直接算，结果是追赶型',
    )
  })

  test('are told in English, with what was written then marked as Chinese', () => {
    const page = html(entry('sample-chungeng'), 'en')
    expect(text(page)).toMatch(/Type decided: Standard \(2026-10-\d\d\)/)
    expect(page).toMatch(/<ul[^>]*lang="zh-Hans"><li>公示写下午有人值守/)
    expect(page).not.toContain('<script')
  })
})
