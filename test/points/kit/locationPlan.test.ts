import {PDFDocument} from '@cantoo/pdf-lib'
import {expect, test} from 'vitest'
import {Pen} from '../../../design-system/drawing/paper/pen.ts'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {type Kit, makeKit} from '../../../points/kit/kit.ts'
import {draftKit} from '../../../points/kit/kitDraft.ts'
import {drawPlan} from '../../../points/kit/locationPlan.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'

const fonts = await loadFonts()
const planned = ['sample-liuan', 'sample-dongli', 'sample-shuangjing']
const draft = (id: string) => draftKit(findEntry(entries, id), catalogue, fonts, {identity: cunbiao})
const pagesOf = (id: string) => {
  const {plan, signs, title, identity} = draft(id)
  return drawPlan(plan.floor, signs, title, new Pen(fonts, identity))
}
const wordsOf = (id: string) => pagesOf(id).flatMap(({marks}) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.words] : [])))
const planPdf = ({files}: Kit) => files.find(({path}) => path === 'plan.pdf')?.bytes

test('a kit has a location plan if the point has a floor plan, and none if it has not', async () => {
  const kit = await makeKit(findEntry(entries, 'sample-dongli'), catalogue, fonts, {identity: cunbiao})
  const [page] = (await PDFDocument.load(planPdf(kit) ?? new Uint8Array(), {updateMetadata: false})).getPages()
  expect([page?.getWidth(), page?.getHeight()].map((points = 0) => Math.round((points / 72) * 25.4))).toEqual([420, 297])
  expect(kit.files.map(({path}) => path)).toContain('plan.svg')
  expect(planPdf(await makeKit(findEntry(entries, 'sample-guyu'), catalogue, fonts, {identity: cunbiao}))).toBeUndefined()
})

/** What hangs in a place that the plan knows; desks, floors, boxes and boards are told by the words of their location. */
const placed = ['fascia', 'plaque', 'hours', 'window-plate', 'door-plate', 'facility', 'directional', 'floor-plan']

test.each(planned)(
  'every sign of %s on a wall that the plan knows has a place, which bears its number on the plan and in the legend',
  (id) => {
    const {signs} = draft(id)
    const words = wordsOf(id)
    expect(signs.filter(({kind}) => placed.includes(kind)).length).toBeGreaterThan(3)
    for (const {number, kind, places, quantity} of signs) {
      if (!placed.includes(kind)) {
        expect(places, number).toEqual([])
        continue
      }
      expect(places.length, number).toBe(quantity)
      const code = number.split('-').at(-1)
      expect(words.filter((w) => w === code).length, number).toBe(places.length + 1)
    }
  },
)

test.each(planned)('no two words on the plan of %s lie on each other', (id) => {
  const [page] = pagesOf(id)
  const boxes = (page?.marks ?? []).flatMap((mark) => {
    if (mark.type !== 'text') return []
    const [a, , , d, x, y] = mark.matrix
    const ems = Math.max(...mark.chars.map((c) => c.x)) + 0.5
    return [{words: mark.words, left: x, right: x + ems * a, top: y - 0.6 * d, bottom: y}]
  })
  const lying = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} / ${b.words}`),
  )
  expect(lying).toEqual([])
})

test('a plan of a sample says that it is one on every page', () => {
  for (const id of planned) expect(wordsOf(id)).toContain('示例 SAMPLE')
})
