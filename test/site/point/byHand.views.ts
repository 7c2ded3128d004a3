import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import {type PointType, pointTypes} from '../../../handbooks/clause/clause.ts'
import {typeNames} from '../../../handbooks/clause/names.ts'
import {FindingsView} from '../../../site/point/FindingsView.tsx'
import {directory} from '../../../site/shell/data.ts'

const lines: Readonly<Record<PointType, number>> = {model: 90, standard: 80, 'catch-up': 60}

/** The page as somebody has it on paper: the cells of each table row, as text. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '').trim()),
  )

interface Sum {
  due: number
  earned: number
  open: number
  bonus: number
  openBonus: number
  missed: number
  openGate: number
  gate: number
}
const nothing = (): Sum => ({due: 0, earned: 0, open: 0, bonus: 0, openBonus: 0, missed: 0, openGate: 0, gate: 0})

/** Adds what one cell says; a cell that says nothing known is a fault of the page. */
function add(sum: Sum, cell: string) {
  const due = /^([\d.]+)\/(\d+)(（未查清）)?$/.exec(cell)
  const bonus = /^＋(\d+)(?:（(\d+)未查清）)?$/.exec(cell)
  if (due) {
    sum.earned += Number(due[1])
    sum.due += Number(due[2])
    if (due[3]) sum.open += Number(due[2])
  } else if (bonus) {
    sum.bonus += Number(bonus[1])
    sum.openBonus += Number(bonus[2] ?? 0)
  } else if (cell.startsWith('门槛')) {
    sum.gate++
    if (cell === '门槛不符合') sum.missed++
    else if (cell === '门槛未查清') sum.openGate++
    else expect(cell).toBe('门槛符合')
  } else expect(cell).toBe('—')
}

const printed = ({due, earned, bonus, open}: Sum) =>
  due === 0 && bonus === 0 && earned === 0
    ? ['', '0/0']
    : [`${earned}/${due}${bonus > 0 ? `＋${bonus}` : ''}${open > 0 ? `（${open}未查清）` : ''}`]

const samples = directory.filter(({sample, assessment}) => sample && assessment)

describe('from the printed page of a sample point, by hand', () => {
  test.each(samples.map((entry) => [entry.id, entry] as const))('%s comes to its type', (_, entry) => {
    const {assessment} = entry
    if (!assessment) throw new Error('the sample is assessed')
    const html = renderToStaticMarkup(createElement(FindingsView, {entry, assessment, locale: 'zh-Hans'}))
    // Each shape that a row takes from the page is on it once: otherwise the row would show none.
    const taken = new Set([...html.matchAll(/<use href="#([^"]+)"/g)].map(([, id = '']) => id))
    expect(taken.size).toBeGreaterThan(1)
    for (const id of taken) expect(html.split(`id="${id}"`)).toHaveLength(2)
    const whole = {model: nothing(), standard: nothing(), 'catch-up': nothing()}
    let clauses = 0
    for (const table of html.slice(html.indexOf('id="findings"')).split('<details').slice(1)) {
      const chapter = {model: nothing(), standard: nothing(), 'catch-up': nothing()}
      for (const [title = '', , ...cells] of rowsOf(table).slice(1))
        for (const [i, type] of pointTypes.entries()) {
          if (title === '本章合计') expect(printed(chapter[type])).toContain(cells[i])
          else {
            add(chapter[type], cells[i] ?? 'missing')
            add(whole[type], cells[i] ?? 'missing')
          }
        }
      clauses += rowsOf(table).length - 2
    }
    expect(clauses).toBe(assessment.findings.length)

    const sheet = new Map(
      rowsOf(html.slice(html.indexOf('id="points"'), html.indexOf('id="findings"'))).map(([name, ...cells]) => [name, cells]),
    )
    const reached = pointTypes.filter((type, i) => {
      const {due, earned, open, bonus, openBonus, missed, openGate, gate} = whole[type]
      const most = Math.ceil(due * 2 * 0.05) / 2
      const line = Math.ceil((due * 2 * lines[type]) / 100) / 2
      const has = earned + Math.min(most, bonus)
      const best = earned + open + Math.min(most, bonus + openBonus)
      const verdict = missed > 0 || best < line ? '未达到' : openGate > 0 || has < line ? '暂不能判定' : '达到'
      const row = (name: string) => sheet.get(name)?.[i]
      expect([row('满分'), row('得分'), row('得分和加分合计'), row('未查清的都符合时')]).toEqual([due, earned, has, best].map(String))
      expect(row('加分')).toBe(`${Math.min(most, bonus)}（最多${most}）`)
      expect(row('分数线')).toBe(`${due}×${lines[type]}%，进为${line}`)
      expect(row('还差')).toBe(String(Math.max(0, line - has)))
      expect(row('门槛条款')).toContain(`${gate}条，`)
      expect(row('结论')).toBe(verdict)
      return verdict === '达到'
    })
    expect(reached[0]).toBe(assessment.type)
    const title = html.slice(html.indexOf('<h1'), html.indexOf('</header>'))
    for (const type of pointTypes) expect(title.includes(typeNames.zh[type])).toBe(type === reached[0])
  })

  test('no chapter stays folded on paper', () => {
    const [entry] = samples
    if (!entry?.assessment) throw new Error('a sample is assessed')
    const html = renderToStaticMarkup(createElement(FindingsView, {entry, assessment: entry.assessment, locale: 'zh-Hans'}))
    const folded = [...html.slice(html.indexOf('id="findings"')).matchAll(/<details([^>]*)>/g)].map(([, attributes = '']) => attributes)
    expect(folded.length).toBeGreaterThan(20)
    for (const attributes of folded) expect(attributes).toMatch(/class="[^"]*wholeOnPaper/)
  })
})
