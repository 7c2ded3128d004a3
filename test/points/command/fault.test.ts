import {expect, test} from 'vitest'
import {tellFault} from '../../../points/command/fault.ts'

const told = (error: unknown, debug: boolean) => {
  let said = ''
  const status = tellFault(error, {err: (text) => (said += text)}, debug)
  return {status, said}
}
const sentence = (what: string) =>
  `Cunbiao met a fault of its own and stopped (${what}); send this line, the command and the files it was given to whoever set up your copy. CUNBIAO_DEBUG=1 before the command shows them where.\n`

test('a fault of the program is one sentence and status 70, without a stack', () => {
  expect(told(new TypeError('x is not a function\nfurther'), false)).toEqual({status: 70, said: sentence('TypeError: x is not a function')})
  expect(told('thrown as text', false)).toEqual({status: 70, said: sentence('thrown as text')})
  expect(told(undefined, true)).toEqual({status: 70, said: sentence('undefined')})
})

test('whoever looks after the program is shown where', () => {
  const {status, said} = told(new TypeError('x'), true)
  expect(status).toBe(70)
  expect(said.startsWith(sentence('TypeError: x'))).toBe(true)
  expect(said).toMatch(/\n {4}at .*fault\.test\.ts/)
})
