import {expect, test} from 'vitest'
import {madeApart} from '../../../site/making/making.ts'

test('a file is made in a thread of its own, once for all who ask for it', async () => {
  const [first, again] = [madeApart('sign', ['fascia-zhanqi', 'svg']), madeApart('sign', ['fascia-zhanqi', 'svg'])]
  expect(again).toBe(first)
  expect(new TextDecoder().decode(await first).includes('<svg ')).toBe(true)
  expect(madeApart('sign', ['fascia-zhanqi', 'dxf'])).not.toBe(first)
}, 60_000)

test('what cannot be made is told to whoever asked, and the next file is made all the same', async () => {
  await expect(madeApart('register', ['nothing', 'en'])).rejects.toThrow('no form is called nothing')
  expect((await madeApart('sign', ['fascia-zhanqi', 'pdf'])).subarray(0, 5)).toEqual(new TextEncoder().encode('%PDF-'))
}, 60_000)
