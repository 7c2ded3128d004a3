import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {afterItself, alike, changedHere, doneBy, handedOut, lasting, withNewStep, withoutStep} from '../../../handbooks/processes/edit.ts'
import {loadProcesses} from '../../../handbooks/processes/loadProcesses.ts'
import type {Process} from '../../../handbooks/processes/process.ts'
import {processYaml, readProcess} from '../../../handbooks/processes/readProcess.ts'

const processes = loadProcesses()
const find = (id: string) => processes.find((one) => one.id === id) ?? expect.fail(`${id} is not shipped`)
const house = find('rural-house')
const stepOf = (process: Process, id: string) => process.steps.find((step) => step.id === id) ?? expect.fail(`no step ${id}`)
const read = (text: string) => {
  const found = readProcess(text)
  return 'process' in found ? found.process : expect.fail(JSON.stringify(found.faults))
}

describe('a copy of a process', () => {
  test('gets a step after another, which waits for it without a ground', () => {
    const {process, id} = withNewStep(house, 'village', alike('复核'))
    expect(process.steps.map((step) => step.id).slice(1, 3)).toEqual(['village', id])
    expect(stepOf(process, id)).toMatchObject({body: 'village', days: {n: 1, unit: 'working'}, after: [{step: 'village'}]})
    expect(withNewStep(process, id, alike('再核')).id).not.toBe(id)
  })

  test('loses a step, and what waited for it waits for what that waited for, without its ground', () => {
    const process = withoutStep(house, 'accept')
    expect(stepOf(process, 'planning').after).toEqual([{step: 'village'}])
    expect(stepOf(process, 'permit').after).toEqual(stepOf(house, 'permit').after)
  })

  test('says of a changed time that its source does not hold, and rounds calendar days up', () => {
    const notice = stepOf(house, 'notice')
    expect(lasting(notice, {n: 7, unit: 'calendar'})).toBe(notice)
    expect(lasting(notice, {n: 5, unit: 'calendar'}).days).toEqual({n: 5, unit: 'calendar', in: changedHere})
    expect(lasting(stepOf(house, 'village'), {n: 2.25, unit: 'calendar'}).days).toEqual({n: 3, unit: 'calendar', in: 'sample'})
  })

  test('takes a body by its name in either language, or a new one', () => {
    expect(stepOf(doneBy(house, 'notice', '镇人民政府'), 'notice').body).toBe('town')
    const named = doneBy(house, 'notice', '业主委员会')
    expect(named.bodies[stepOf(named, 'notice').body]?.name).toEqual(alike('业主委员会'))
  })

  test('knows for which steps a step cannot wait', () => {
    expect([...afterItself(house, 'planning')].sort()).toEqual(['permit', 'planning'])
  })

  test('is handed out so that it is read again, whatever was removed and added', () => {
    fc.assert(
      fc.property(fc.constantFrom(...processes), fc.array(fc.nat(20), {maxLength: 12}), (process, moves) => {
        let copy = process
        for (const move of moves) {
          const id = copy.steps[move % copy.steps.length]?.id ?? ''
          if (move % 3 === 0) copy = withNewStep(copy, id, alike(`环节${move}`)).process
          else if (copy.steps.length > 1) copy = withoutStep(copy, id)
          else copy = doneBy(copy, id, `单位${move}`)
        }
        const given = handedOut(copy)
        expect(read(processYaml(given, 'a note'))).toEqual(given)
        expect(handedOut(given).source).toEqual(given.source)
      }),
      {numRuns: 40},
    )
  })
})

test('everything wrong in a YAML is told at once, each with its line, its field and what to do, in both languages', () => {
  const found = readProcess(`id: Own
name: {zh: 例, en: Example}
lead: city
source: {zh: 出处, en: Source}
bodies: {town: {name: {zh: 镇, en: Town}}}
steps:
  - {id: a, body: town, days: {n: 0.1, unit: working, in: sample}}
  - {id: b, body: town, what: {zh: 乙, en: B}, days: {n: 1, unit: weeks, in: 6}, after: [{step: c}], colour: red}
`)
  const faults = 'faults' in found ? found.faults : expect.fail('it was read')
  expect(faults.map(({line, at, message}) => [line, at, message.zh])).toEqual([
    [1, 'id', '"Own"不能作id；只用小写字母、数字和连字符'],
    [3, 'lead', '"city"不在bodies里；用town中的一个，或者在bodies里加上'],
    [7, 'steps.0.what', '没有写；补上这一项'],
    [7, 'steps.0.days.n', '0.1比四分之一个工作日还细；往上取到0.25的倍数'],
    [8, 'steps.1.days.unit', '"weeks"不可用；用working, calendar中的一个'],
    [8, 'steps.1.days.in', '既不是sample也不是{zh: …, en: …}；写明用时印在哪里'],
    [8, 'steps.1.colour', '不是这里的字段；删去，或者改正拼写'],
    [8, 'steps.1.after.0.step', '"c"不是环节的id；用a, b中的一个'],
  ])
  expect(faults[1]?.message.en).toBe('"city" is not in bodies; use one of town')
})

test('a text that is no YAML is told so', () => {
  const found = readProcess('id: [')
  expect('faults' in found && found.faults[0]?.message.zh).toContain('不是能读的YAML')
})
