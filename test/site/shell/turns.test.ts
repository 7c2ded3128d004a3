import {expect, test} from 'vitest'
import {Turns} from '../../../site/shell/turns.ts'

test('only the last turn counts, in whatever order they end', async () => {
  const turns = new Turns()
  const shown: string[] = []
  const read = async (name: string, wait: Promise<void>) => {
    const counts = turns.begin()
    await wait
    if (counts()) shown.push(name)
  }
  let finish = () => {}
  const slow = read(
    'large',
    new Promise<void>((done) => {
      finish = done
    }),
  )
  await read('small', Promise.resolve())
  finish()
  await slow
  expect(shown).toEqual(['small'])
  const held = read('again', Promise.resolve())
  turns.begin()
  await held
  expect(shown).toEqual(['small'])
})
