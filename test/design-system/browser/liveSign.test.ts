import {expect, test} from 'vitest'
import type {LiveEngine, LookedAt} from '../../../design-system/browser/faces.ts'
import {LiveSign} from '../../../design-system/browser/liveSign.ts'
import {kinds} from '../../../design-system/signs/kinds/index.ts'
import type {SignSpec} from '../../../design-system/signs/sign.ts'
import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import {cunbiao} from '../../support/cunbiao.ts'

type Asked = {readonly kind: SignKind; readonly words: string}

/** An engine whose signs are there when the test says so, and what was shown of them. */
function bench() {
  const waiting = new Map<string, {readonly done: () => void; readonly fail: (error: Error) => void}>()
  const told: string[] = []
  const begun: string[] = []
  const engine = {
    kind: async (kind: SignKind) => kinds[kind],
    read: async (value: unknown) => {
      const {kind, words} = value as Asked
      const spec = {kind, mount: 'wall'} as unknown as SignSpec
      return {
        spec,
        draw: () =>
          new Promise<LookedAt>((done, fail) => {
            begun.push(words)
            const sign = {spec, drawing: {width: 1, height: 1, title: words}, check: async () => []} as unknown as LookedAt
            waiting.set(words, {done: () => done(sign), fail})
          }),
      }
    },
  } as unknown as LiveEngine
  const live = new LiveSign(
    {engine, identity: cunbiao, glossary: {}},
    {
      shown: ({sign}) => told.push(sign.drawing.title),
      judged: () => told.push('judged'),
      failed: (error) => told.push(String(error)),
      unchecked: () => told.push('unchecked'),
    },
  )
  const settled = () => new Promise((done) => setTimeout(done))
  return {
    told,
    begun,
    ask: async (kind: SignKind, words: string) => {
      void live.draw({kind, words})
      await settled()
    },
    arrives: async (words: string) => {
      waiting.get(words)?.done()
      await settled()
    },
    fails: async (words: string) => {
      waiting.get(words)?.fail(new Error(`${words} failed`))
      await settled()
    },
  }
}

test('what is written while a sign is drawn is drawn after it, the last alone', async () => {
  const {ask, arrives, told, begun} = bench()
  await ask('fascia', 'a')
  await ask('fascia', 'b')
  await ask('fascia', 'c')
  expect(begun).toEqual(['a'])
  await arrives('a')
  expect(begun).toEqual(['a', 'c'])
  await arrives('c')
  expect(told).toEqual(['a', 'judged', 'c', 'judged'])
})

test('a slow board does not hold up a sign of another kind, and never takes its place when it comes', async () => {
  const {ask, arrives, fails, told} = bench()
  await ask('items-board', 'board')
  await ask('fascia', 'sign')
  await arrives('sign')
  await arrives('board')
  expect(told).toEqual(['sign', 'judged'])
  await ask('items-board', 'next board')
  await ask('fascia', 'next sign')
  await arrives('next sign')
  await fails('next board')
  expect(told).toEqual(['sign', 'judged', 'next sign', 'judged'])
})

test('a sign that cannot be drawn is told of, and the next is drawn', async () => {
  const {ask, arrives, fails, told} = bench()
  await ask('fascia', 'a')
  await fails('a')
  await ask('fascia', 'b')
  await arrives('b')
  expect(told).toEqual(['Error: a failed', 'b', 'judged'])
})
