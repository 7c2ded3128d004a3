import fc from 'fast-check'
import {expect, test} from 'vitest'
import {begun, changed, mostSteps, redone, undone} from '../../../site/shell/history.ts'

test('what is typed into one field is one step; another field is another', () => {
  let history = begun('')
  for (const [text, field] of [
    ['战', 'zh'],
    ['战旗', 'zh'],
    ['战旗 Z', 'en'],
  ] as const)
    history = changed(history, text, field)
  expect(history.present).toBe('战旗 Z')
  history = undone(history)
  expect(history.present).toBe('战旗')
  history = undone(history)
  expect(history.present).toBe('')
  expect(undone(history)).toBe(history)
  expect(redone(redone(history)).present).toBe('战旗 Z')
})

test('typing after a step was taken back is a step of its own, and what was taken back is gone', () => {
  const history = changed(undone(changed(changed(begun('a'), 'b', 'zh'), 'c', 'en')), 'd', 'zh')
  expect([undone(history).present, history.future]).toEqual(['b', []])
})

test('as many steps back as forward lead to where one was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.option(fc.constantFrom('zh', 'en'), {nil: undefined})), {maxLength: 30}),
      fc.nat(40),
      (changes, steps) => {
        const made = changes.reduce((history, [state, touched]) => changed(history, state, touched), begun(-1))
        let moved = made
        for (let i = 0; i < steps; i++) moved = undone(moved)
        for (let i = 0; i < steps; i++) moved = redone(moved)
        expect([moved.past, moved.present, moved.future]).toEqual([made.past, made.present, []])
      },
    ),
  )
})

test('no more steps are kept than can be taken back', () => {
  let history = begun(0)
  for (let i = 1; i <= mostSteps + 5; i++) history = changed(history, i)
  expect([history.past.length, history.past[0]]).toEqual([mostSteps, 5])
})
