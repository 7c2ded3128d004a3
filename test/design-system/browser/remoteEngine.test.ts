import {MessageChannel, type MessagePort} from 'node:worker_threads'
import {afterEach, expect, test} from 'vitest'
import {makeEngine} from '../../../design-system/browser/engine.ts'
import {type Hired, heavyKinds, remoteEngine} from '../../../design-system/browser/remoteEngine.ts'
import {type Line, serveEngine} from '../../../design-system/browser/serveEngine.ts'
import {GlyphsError} from '../../../design-system/drawing/type/packedFonts.ts'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {hashOf} from '../../../handbooks/input/hash.ts'
import {InputError} from '../../../handbooks/input/problem.ts'
import {glyphFiles} from '../../../site/glyphs/glyphFiles.ts'
import {cunbiao} from '../../support/cunbiao.ts'

const files = glyphFiles([])
const reading = (asked?: (path: string) => void, lost = false) => ({
  edition,
  read: async (path: string) => {
    if (lost && path.endsWith('.bin')) throw new Error('the network is away')
    asked?.(path)
    return files.get(path)?.() ?? new Uint8Array()
  },
})
const opening = {folder: 'https://site.invalid/glyphs/', edition, glossary: {}}
const open: MessagePort[] = []
afterEach(() => {
  for (const port of open.splice(0)) port.close()
})

/** Returns an engine whose heavy boards are drawn at the other end of a line, and how many questions were answered there. */
function remote({lost = false} = {}) {
  const {port1, port2} = new MessageChannel()
  open.push(port1, port2)
  const fetched: string[] = []
  let questions = -1
  port2.on('message', () => questions++)
  serveEngine(port2 as unknown as Line, (given, tell) => {
    expect(given).toEqual(opening)
    return makeEngine(reading(tell, lost))
  })
  const hire = () => port1 as unknown as Hired
  const engine = remoteEngine(makeEngine(reading()), heavyKinds, {opening, hire, fetched: (address) => fetched.push(address)})
  return {engine, fetched, asked: () => questions}
}

const board = examples['pledge-least']
const here = await (await makeEngine(reading()).read(board)).draw(cunbiao)

test('a board that is drawn elsewhere is the same in every byte: picture, drawing, findings, files', async () => {
  const {engine, fetched, asked} = remote()
  const there = await (await engine.read(board)).draw(cunbiao)
  expect(there.svg).toBe(here.svg)
  expect([there.revision, there.proof]).toEqual([here.revision, here.proof])
  expect(there.drawing).toEqual({width: here.drawing.width, height: here.drawing.height, title: here.drawing.title})
  expect(await there.whole()).toEqual(here.drawing)
  expect(JSON.stringify(await there.check())).toBe(JSON.stringify(await here.check()))
  for (const format of ['svg', 'pdf', 'dxf'] as const)
    expect(hashOf((await there.file(format, 'a'))?.bytes ?? ''), format).toBe(hashOf((await here.file(format, 'a'))?.bytes ?? ''))
  expect(fetched).toContain('SC.json')
  expect(asked()).toBe(6)
})

test('what is wrong with a board comes back as the error that it is', async () => {
  const {engine} = remote()
  const narrow = await engine.read({...board, widthMm: 300, viewingDistanceM: 20})
  const local = await makeEngine(reading()).read({...board, widthMm: 300, viewingDistanceM: 20})
  const [told, known] = await Promise.all([narrow, local].map((sign) => sign.draw(cunbiao).catch((error: unknown) => error)))
  expect(told).toBeInstanceOf(InputError)
  expect(String(told)).toBe(String(known))

  const away = await remote({lost: true}).engine.read(board)
  const lost = await away.draw(cunbiao).catch((error: unknown) => error)
  expect(lost).toBeInstanceOf(GlyphsError)
  expect((lost as GlyphsError).characters.join('')).toContain('承')
})

test('small signs are drawn in the page, and nobody is hired for them', async () => {
  const engine = remoteEngine(makeEngine(reading()), heavyKinds, {
    opening,
    hire: () => {
      throw new Error('hired')
    },
  })
  expect((await (await engine.read(examples['hours-station'])).draw(cunbiao)).svg).toContain('<svg')
})

/** A worker whose script does not come. */
const lost: Hired = {
  postMessage: () => {},
  addEventListener: (type: string, hear: (event: {data: unknown}) => void) => void (type === 'error' && setTimeout(hear)),
}

test.each<[string, () => Hired | undefined]>([
  [
    'may not be started',
    () => {
      throw new Error('a file starts no worker')
    },
  ],
  ['is not known', () => undefined],
  ['never comes', () => lost],
])('a board is drawn in the page where a worker %s', async (_, hire) => {
  const engine = remoteEngine(makeEngine(reading()), heavyKinds, {opening, hire})
  const sign = await (await engine.read(board)).draw(cunbiao)
  expect(sign.svg).toBe(here.svg)
  expect(await sign.check()).toHaveLength((await here.check()).length)
})
