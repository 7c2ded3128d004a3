import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadForms} from '../../../handbooks/annexes/form.ts'
import {loadWorkedCase} from '../../../handbooks/annexes/workedCase.ts'
import {limits} from '../../../handbooks/clause/limits.ts'
import {root} from '../../../handbooks/input/root.ts'
import {annexes} from '../../../points/book/annexes.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'

const forms = loadForms('software', catalogue.clause)
const one = loadWorkedCase(catalogue.clause, forms)

const from = (change: (text: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  mkdirSync(join(folder, 'annexes'))
  writeFileSync(join(folder, 'annexes/case.yaml'), change(readFileSync(join(root, 'handbooks/annexes/case.yaml'), 'utf8')))
  return () => loadWorkedCase(catalogue.clause, forms, folder)
}

describe('the worked case', () => {
  test('promises a date across two holidays, and keeps every time limit', () => {
    expect(one.promisedBy).toBe('2026-10-13')
    for (const {by, done, what} of one.dues) expect(done <= by, what.en).toBe(true)
  })

  test('works each date out from the limit of the clause that sets it', () => {
    const reply = one.dues.find(({clause}) => clause === 'SW-RULE-005')
    expect(reply).toMatchObject({from: '2026-09-18', workingDays: limits.firstAskedReplyWorkingDays?.max, by: '2026-09-21'})
    const reminder = one.dues.find(({clause}) => clause === 'SW-RULE-011')
    expect(reminder).toMatchObject({from: one.promisedBy, back: true, by: '2026-10-10'})
    expect(one.dues.find(({clause}) => clause === 'SW-REC-006')).toMatchObject({by: '2026-10-26'})
  })

  test('names the clause that sets each limit among those of its steps', () => {
    const named = new Set(one.steps.flatMap(({clauses}) => clauses))
    for (const {clause} of one.dues) if (clause !== undefined) expect(named).toContain(clause)
  })

  test('says that it is made up, on the page and on each form filled in', () => {
    const said = {'zh-Hans': '虚构', 'zh-Hant': '虛構', en: 'made up'} as const
    const mark = {'zh-Hans': '（示例）', 'zh-Hant': '（示例）', en: '(sample)'} as const
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const html = annexes(catalogue, 'software', locale, cunbiao, (id) => `#${id}`).find(({id}) => id === 'worked-case')?.html ?? ''
      expect(html).toContain(said[locale])
      const slips = html.split('class="form-own"').slice(1)
      expect(slips).toHaveLength(one.slips.length)
      for (const slip of slips) expect(slip.split(mark[locale]).length - 1).toBeGreaterThanOrEqual(3)
      expect(html).not.toContain('{promised}')
      expect(html).not.toContain('<span class="line"></span>')
    }
  })

  test('a wrong case is answered once, with every line and cure', () => {
    expect(
      from((text) =>
        text
          .replace('done: 2026-09-22', 'done: 2026-09-23')
          .replace('limit: forwardWorkingDays', 'limit: recordYears')
          .replace('limit: actingProgressWorkingDays', 'limit: soon')
          .replace('- on: 2026-10-09', '- on: 2026-10-04')
          .replace('[SW-RULE-011]', '[SW-RULE-911]')
          .replace('- form: receipt', '- form: reciept')
          .replace('      - {zh: 高龄津贴申领, en: Old-age allowance}\n', ''),
      ),
    ).toThrowErrorMatchingInlineSnapshot(`
      [InputError: handbooks/annexes/case.yaml: 7 problems
        line 19, steps.0.due.1.done: 2026-09-23 is after 2026-09-22, when it was due; a worked example keeps its time limits
        line 57, steps.4.due.0.limit: "recordYears" is not counted in working days; name one that is
        line 58, steps.4.due.1.limit: "soon" is not a limit; correct it
        line 59, steps.5.on: 2026-10-04 is no working day; the point is closed
        line 72, steps.6.clauses.0: "SW-RULE-911" is not the id of a clause; correct it
        line 107, slips.0.fields: has 8 values, but the form has 9; give one for each, in its order
        line 132, slips.1.form: "reciept" is not a form of the book; correct it]
    `)
  })
})
