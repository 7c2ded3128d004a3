import {describe, expect, test} from 'vitest'
import {applications} from '../../../design-system/applications/applications.ts'
import {clearSpaceOf} from '../../../design-system/applications/clearSpace.ts'
import {besideGap} from '../../../design-system/applications/copresence.ts'
import {drawApplication, drawTrimmed} from '../../../design-system/applications/draw.ts'
import {applicationFaults, leastText, pairsOf, partFaults} from '../../../design-system/applications/faults.ts'
import {lockup} from '../../../design-system/applications/lockup.ts'
import {area, type Part, surface, words} from '../../../design-system/applications/part.ts'
import {tintOf} from '../../../design-system/applications/pattern.ts'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {contrastOf} from '../../../design-system/identity/colour.ts'
import {loadIdentity} from '../../../design-system/identity/loadIdentity.ts'

const fonts = await loadFonts()
const identity = loadIdentity('cunbiao')
const settings = ['cunbiao', 'sample-red'].flatMap((id) =>
  [
    {zh: '某县', en: 'Your County'},
    {zh: '积石山保安族东乡族撒拉族自治县', en: 'Jishishan Bonan, Dongxiang and Salar Autonomous County'},
  ].map((county) => ({id, identity: loadIdentity(id), county, fonts})),
)
const own = {identity, county: {zh: '某县', en: 'Your County'}, fonts}
const find = (id: string) => {
  const found = applications.find((one) => one.id === id)
  if (!found) throw new Error(`no application is called ${id}`)
  return found
}

test.each(settings)('every application is drawn in $id for $county.zh with nothing wrong', (setting) => {
  for (const application of applications) {
    const drawing = drawApplication(application, setting)
    expect([drawing.width, drawing.height], application.id).toEqual([application.width, application.height])
    expect(drawing.marks.length, application.id).toBeGreaterThan(1)
    expect(applicationFaults(application, setting), application.id).toEqual([])
  }
})

test('ids are file names, none twice, and every group has an application', () => {
  const ids = applications.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  expect([...new Set(applications.map(({group}) => group))]).toEqual(['mark', 'office', 'person', 'place', 'screen'])
})

test('words stand in pairs of the identity, and a ground that is a shade too light is told for each of them', () => {
  const letterhead = find('letterhead')
  const on = (lrv: number) => {
    const ground = {...identity.inks.ground, lrv}
    return applicationFaults(letterhead, {...own, identity: {...identity, inks: {...identity.inks, ground}}})
  }
  // A contrast of 7 to white is a reflectance of 10; 30 is what 70 % of difference allows.
  expect(on(10)).toEqual([])
  expect(on(10.1).map(({what}) => what)).toContain('contrast')
  expect(pairsOf(letterhead.parts(own))).toContainEqual(['ground', 'on-ground'])
  const quiet = words(own, '字', [40, 40], {height: 5, ink: 'quiet', on: 'on-ground'})
  expect(partFaults({id: 'x', unit: 'mm', width: 100, height: 100}, [quiet], identity).map(({what}) => what)).toEqual(['pair'])
})

describe('the clear space of an emblem', () => {
  const panel = {id: 'x', unit: 'mm', width: 100, height: 100} as const
  const emblem = (left: number, size = 20): Part => ({
    type: 'emblem',
    on: 'on-ground',
    box: {left, top: 40, right: left + size, bottom: 40 + size},
  })
  const clear = clearSpaceOf(identity, 20)
  const found = (parts: readonly Part[], given: Partial<Parameters<typeof partFaults>[0]> = {}) =>
    partFaults({...panel, ...given}, parts, identity).map(({what}) => what)

  test('is the greater of what the identity and the handbook ask', () => {
    expect(clear).toBeCloseTo(4.4)
    const {emblem: drawn} = identity
    expect(clearSpaceOf({emblem: {...drawn, clearSpace: 20}}, 20)).toBeCloseTo(4.4)
    expect(clearSpaceOf({emblem: {...drawn, clearSpace: 30}}, 20)).toBeCloseTo(6)
  })

  test('may end where a line begins, and not a hundredth later', () => {
    expect(found([emblem(40), area([60 + clear, 40], 10, 1, 'ink')])).toEqual([])
    expect(found([emblem(40), area([60 + clear - 0.01, 40], 10, 1, 'ink')])).toEqual(['clear space'])
  })

  test('ends at the edge of the panel, and of a surface that holds it', () => {
    expect(found([emblem(clear)])).toEqual([])
    expect(found([emblem(clear - 0.01)])).toEqual(['clear space'])
    expect(found([surface([40 - clear, 30], 20 + 2 * clear, 40, 'field'), emblem(40)])).toEqual([])
    expect(found([surface([40 - clear + 0.01, 30], 20 + 2 * clear, 40, 'field'), emblem(40)])).toEqual(['clear space'])
  })

  test('lies inside the circle of a picture that is cut round', () => {
    const round = (size: number): Part => ({
      type: 'emblem',
      on: 'ground',
      box: {left: 50 - size / 2, top: 50 - size / 2, right: 50 + size / 2, bottom: 50 + size / 2},
    })
    // Half a diagonal of the square with its space: size × 1.44 / √2.
    const most = 100 / 1.44 / Math.SQRT2
    expect(found([round(most)], {unit: 'mm', round: true})).toEqual([])
    expect(found([round(most + 0.01)], {unit: 'mm', round: true})).toEqual(['edge'])
  })

  test('parts it from the names of a lockup by exactly itself', () => {
    const {parts} = lockup(own, {size: 40, on: 'on-ground'})
    const names = parts.filter((part) => part.type === 'words')
    expect(Math.min(...names.map(({box}) => box.left)) - 40).toBeCloseTo(clearSpaceOf(identity, 40))
  })

  test('is three times free between the mark and the places of others', () => {
    const parts = find('beside-others').parts(own)
    const emblem = parts.find(({type}) => type === 'emblem')
    if (!emblem) throw new Error('the sheet has no emblem')
    const size = emblem.box.right - emblem.box.left
    const mark = lockup(own, {size, on: 'on-ground'})
    expect(size).toBe(36)
    const frames = parts.filter(({type, box}) => type === 'area' && box.bottom - box.top < 1 && box.right - box.left === size)
    const first = Math.min(...frames.map(({box}) => box.left))
    expect(first - (emblem.box.left + mark.width)).toBeCloseTo(besideGap * clearSpaceOf(identity, size))
  })
})

test('an emblem of 12 mm and characters of the least height are made, smaller ones are told', () => {
  const at = (size: number, height: number) =>
    partFaults(
      {id: 'x', unit: 'mm', width: 100, height: 100},
      [
        {type: 'emblem', on: 'on-ground', box: {left: 10, top: 10, right: 10 + size, bottom: 10 + size}},
        words(own, '字', [40, 40], {height, ink: 'ink', on: 'on-ground'}),
      ],
      identity,
    ).map(({message}) => message)
  expect(at(12, leastText.mm)).toEqual([])
  expect(at(11.99, leastText.mm)).toEqual(['the emblem is 11.99 mm high, and at least 12 mm keeps its shapes apart'])
  expect(at(12, 1.59)).toEqual(['"字" is 1.59 mm high, and at least 1.6 mm is read'])
})

test('words that lie on words, on a line or beyond the edge are told', () => {
  const at = (x: number, y: number) => words(own, '站点', [x, y], {height: 5, ink: 'ink', on: 'on-ground'})
  const found = (...parts: Part[]) => partFaults({id: 'x', unit: 'mm', width: 100, height: 100}, parts, identity).map(({what}) => what)
  const first = at(40, 40)
  expect(found(first, at(40, first.box.bottom))).toEqual([])
  expect(found(first, at(40, first.box.bottom - 0.01))).toEqual(['overlap'])
  expect(found(first, area([40, first.box.bottom], 20, 1, 'ink'))).toEqual([])
  expect(found(first, area([40, first.box.bottom - 0.01], 20, 1, 'ink'))).toEqual(['overlap'])
  expect(found(at(0, 0))).toEqual([])
  expect(found(at(-0.01, 0))).toEqual(['edge'])
})

test('the pattern is a faint tint of its ground, and words on it are told', () => {
  for (const {identity: one} of settings)
    for (const on of ['ground', 'on-ground'] as const) {
      const contrast = contrastOf(tintOf(one, on).lrv, one.inks[on].lrv)
      expect(contrast).toBeGreaterThan(1)
      expect(contrast).toBeLessThan(1.5)
    }
  const folder = find('folder')
  const crossed = [...folder.parts(own), words(own, '字', [40, 200], {height: 8, ink: 'on-ground', on: 'ground'})]
  expect(partFaults(folder, crossed, identity).map(({message}) => message)).toEqual(['"字" stands on the pattern'])
})

test('what reaches the edge of a print goes on into the bleed, and is cut off for a picture', () => {
  const reach = (draw: typeof drawApplication) =>
    Math.max(
      ...draw(find('folder'), own).marks.flatMap((mark) =>
        mark.type === 'path' ? mark.segments.flatMap((s) => (s.to === 'close' ? [] : [s.at[1]])) : [],
      ),
    )
  expect(reach(drawApplication)).toBeCloseTo(313)
  expect(reach(drawTrimmed)).toBeCloseTo(310)
})
