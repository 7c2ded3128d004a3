import decodeQR from 'qr/decode.js'
import {describe, expect, test} from 'vitest'
import type {Point, Segment} from '../../../../design-system/drawing/drawing.ts'
import {toSvg} from '../../../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {checkSign} from '../../../../design-system/signs/check/check.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {drawLayout} from '../../../../design-system/signs/layout/draw.ts'
import type {ShapePart} from '../../../../design-system/signs/layout/layout.ts'
import {type Correction, encodeQr, qrOutline} from '../../../../design-system/signs/layout/qr.ts'
import {layoutSign, readSignSpec} from '../../../../design-system/signs/sign.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {readCode} from '../../../support/reader/code.ts'
import {pictureOfSvg} from '../../../support/reader/picture.ts'

const fonts = await loadFonts()
const payloads: readonly (readonly [string, Correction])[] = [
  ['https://example.org/', 'L'],
  ['https://example.org/guides?station=sample', 'Q'],
  ['示例：办老年人优待证，请带身份证和一寸照片两张。', 'H'],
  ['tel:12345', 'M'],
]

describe.each(payloads)('the code of %s at level %s', (payload, correction) => {
  const code = encodeQr(payload, correction)
  const runs = contours(qrOutline(code, code.modules))

  test('is inked exactly where its modules are dark', () => {
    for (let y = 0; y < code.modules; y++)
      for (let x = 0; x < code.modules; x++) expect(winding(runs, [x + 0.5, y + 0.5]), `${x} ${y}`).toBe(code.dark[y]?.[x] ? 1 : 0)
  })

  test('has contours whose corners are all turns, and none runs over another', () => {
    const sides = new Set<string>()
    for (const run of runs) {
      run.forEach(([x, y], i) => {
        const [[px, py], [nx, ny]] = [run.at(i - 1) ?? [0, 0], run[(i + 1) % run.length] ?? [0, 0]]
        // A corner has one level and one upright side.
        expect((px === x) !== (nx === x) && (py === y) !== (ny === y), `${x} ${y}`).toBe(true)
        const steps = Math.abs(nx - x) + Math.abs(ny - y)
        for (let s = 0; s < steps; s++) {
          const [ax, ay] = [x + (Math.sign(nx - x) * (2 * s + 1)) / 2, y + (Math.sign(ny - y) * (2 * s + 1)) / 2]
          expect(sides.has(`${ax} ${ay}`)).toBe(false)
          sides.add(`${ax} ${ay}`)
        }
      })
    }
  })

  test('is read back from its modules', () => {
    const [quiet, scale] = [4, 4]
    const side = (code.modules + 2 * quiet) * scale
    const data = new Uint8Array(side * side * 4).fill(255)
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++)
        if (code.dark[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet])
          data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    expect(decodeQR({width: side, height: side, data})).toBe(payload)
  })
})

test.each(['qr-guide-guide', 'qr-guide-counter'] as const)('a scanner reads the whole sign %s as it is drawn', async (id) => {
  const spec = examples[id]
  const drawn = toSvg(drawLayout(layoutSign(spec, fonts), fonts, cunbiao))
  expect(await readCode(await pictureOfSvg(drawn, 800))).toBe(spec.payload)
})

const guide = examples['qr-guide-guide']

test('the code grows with the distance from which it is scanned, and with what it holds', () => {
  const side = (spec: typeof guide & {scanDistanceM?: number}) =>
    layoutSign(spec, fonts).parts.find((part): part is ShapePart => part.type === 'shape' && part.modules !== undefined)?.width ?? 0
  expect(side({...guide, scanDistanceM: 2})).toBeGreaterThanOrEqual(200)
  expect(side({...guide, scanDistanceM: 3})).toBeGreaterThanOrEqual(300)
  const long = {...guide, scanDistanceM: 2, payload: `https://example.org/${'a'.repeat(120)}`}
  // 2.5 mm a module for each metre is more than a tenth of the distance once there are more than 40 modules.
  expect(side(long)).toBeGreaterThanOrEqual(2 * 2.5 * encodeQr(long.payload, 'Q').modules - 1e-6)
})

test('finds a code that is too small to scan and words that crowd it', () => {
  const missed = checkSign({...guide, hanziHeightMm: 8}, fonts, cunbiao).filter(({outcome}) => outcome === 'fail')
  expect(missed.map(({clause}) => clause)).toEqual(expect.arrayContaining(['HW-SIGN-058', 'HW-SIGN-098']))
  expect(checkSign(guide, fonts, cunbiao).filter(({clause}) => clause === 'HW-SIGN-099')).toMatchObject([{outcome: 'pass', measured: '4'}])
})

test('refuses what a phone should not open, each with what to do', () => {
  const read = (payload: string) => () =>
    readSignSpec(
      'signs/qr.yaml',
      `kind: qr-guide\nviewingDistanceM: 2\npayload: ${JSON.stringify(payload)}\ndoes: {zh: 看指南}\noperator: {zh: 示例}\nwithout: {zh: 问窗口}\n`,
    )
  expect(read('https://example.org/a')).not.toThrow()
  expect(read('办事请带身份证')).not.toThrow()
  expect(read('http://example.org')).toThrow('is not encrypted; give an https address')
  expect(read('javascript:alert(1)')).toThrow('javascript: is not opened safely')
  expect(read('https://user:secret@example.org')).toThrow('has a user name or password')
  expect(read('https://localhost/')).toThrow('is not a public host name')
  expect(read(`https://example.org/${'a'.repeat(140)}`)).toThrow('holds 160 bytes and 150 is the most')
  expect(read('tel:abc')).toThrow('is not a telephone number')
  expect(read(' x')).toThrow('has blanks at its ends')
})

function contours(segments: readonly Segment[]): Point[][] {
  const runs: Point[][] = []
  for (const s of segments) {
    if (s.to === 'move') runs.push([s.at])
    else if (s.to === 'line') runs.at(-1)?.push(s.at)
  }
  return runs
}

/** How often `runs` go round `at`, clockwise. */
function winding(runs: readonly (readonly Point[])[], [x, y]: Point): number {
  let count = 0
  for (const run of runs) {
    run.forEach(([ax, ay], i) => {
      const [bx, by] = run[(i + 1) % run.length] ?? [0, 0]
      if (ax === bx && ax > x && Math.min(ay, by) < y && y < Math.max(ay, by)) count += by > ay ? 1 : -1
    })
  }
  return count
}
