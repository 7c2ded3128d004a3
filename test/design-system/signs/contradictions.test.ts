import {describe, expect, test} from 'vitest'
import {readSignSpec} from '../../../design-system/signs/sign.ts'
import {messageOf} from '../../support/messageOf.ts'

const read = (yaml: string) => messageOf(() => readSignSpec('a', yaml))
const facility = (fields: string) => read(`{kind: facility, viewingDistanceM: 8, ${fields}}`)
const fine = 'nothing was thrown'

describe('a sign that contradicts itself is not drawn, whoever confirmed its words', () => {
  test('by a symbol of one thing beside the name of another', () => {
    expect(facility('pictogram: accessible-toilet, text: {zh: 卫生间}')).toContain(
      'pictogram: "accessible-toilet" shows 无障碍卫生间, and the words say 卫生间; use toilet, or change the words',
    )
    expect(facility('pictogram: toilet-men, text: {zh: 女厕所}')).toContain('use toilet-women')
    expect(facility('pictogram: toilet, text: {zh: 饮水处}')).toContain('use drinking-water')
    // The symbol for all toilets stands beside the name of one sort, and a name that no symbol has beside any.
    for (const [pictogram, zh] of [
      ['toilet', '男卫生间'],
      ['toilet', '厕所'],
      ['parcel', '取件处'],
      ['self-service', '自助服务区'],
    ])
      expect(facility(`pictogram: ${pictogram}, text: {zh: ${zh}}`)).toBe(fine)
  })

  test('by English that names something else', () => {
    expect(facility('pictogram: parking, text: {zh: 停车场, en: Toilets, confirmed: "村委会，2026-11-20"}')).toContain(
      'text.en: "Toilets" is the English of 卫生间, and the Chinese says 停车场',
    )
    for (const en of ['Parking', 'Car park']) expect(facility(`pictogram: parking, text: {zh: 停车场, en: ${en}}`)).toBe(fine)
  })

  test('by an arrow to one side beside words that say the other', () => {
    const towards = (way: string, text: string) => facility(`pictogram: toilet, towards: ${way}, text: {zh: ${text}}`)
    expect(towards('right', '左侧卫生间')).toContain('towards: "right" is the way of the arrow, and the words "左侧卫生间" say left')
    expect(towards('ahead', '向右转')).toContain('say right')
    expect(towards('right', '卫生间, en: Turn left')).toContain('say left')
    for (const [way, text] of [
      ['left', '左侧卫生间'],
      ['ahead-left', '左转'],
      ['right', '左家村卫生室'],
    ] as const)
      expect(towards(way, text)).toBe(fine)
  })

  test('by another number or distance than in its words', () => {
    const plate = (zh: string) => read(`{kind: window-plate, viewingDistanceM: 6, number: "3", text: {zh: ${zh}}}`)
    expect(plate('4号综合窗口')).toContain('number: "3" is the number, and the words "4号综合窗口" say 4')
    for (const zh of ['3号综合窗口', '1号楼办事大厅', '综合窗口']) expect(plate(zh)).toBe(fine)
    const finger = (zh: string) =>
      read(`{kind: directional, mount: post, viewingDistanceM: 12, destinations: [{text: {zh: ${zh}}, towards: left, distanceM: 500}]}`)
    expect(finger('便民服务站350米')).toContain('distanceM: 500 m is the distance, and the words "便民服务站350米" say 350米')
    for (const zh of ['便民服务站0.5公里', '便民服务站500米', '便民服务站']) expect(finger(zh)).toBe(fine)
  })

  test('by its two sides, of which one leads those who come the other way astray, and by a row that stands twice', () => {
    const hung = (front: string, back: string) =>
      read(
        `{kind: directional, mount: suspended, viewingDistanceM: 8, destinations: [{text: {zh: 卫生间}, towards: ${front}}], back: [{text: {zh: 卫生间}, towards: ${back}}]}`,
      )
    for (const [front, back] of [
      ['right', 'right'],
      ['left', 'ahead-left'],
      ['ahead', 'ahead'],
    ] as const)
      expect(hung(front, back)).toContain(`back.0.towards: shows "卫生间" ${back} as the front does`)
    for (const [front, back] of [
      ['right', 'left'],
      ['ahead', 'left'],
      ['down', 'down'],
    ] as const)
      expect(hung(front, back)).toBe(fine)
    const two = (a: string, b: string) =>
      read(
        `{kind: directional, viewingDistanceM: 8, destinations: [{text: {zh: 卫生间}, towards: ${a}}, {text: {zh: 卫生间}, towards: ${b}}]}`,
      )
    expect(two('left', 'left')).toContain('destinations.1: says "卫生间" as a row above does')
    expect(two('left', 'right')).toBe(fine)
  })

  test('by who confirmed it, if that is nobody', () => {
    expect(facility('pictogram: toilet, text: {zh: 卫生间, en: Toilets, confirmed: 未核对}')).toContain(
      'text.confirmed: "未核对" says that nobody',
    )
  })

  test('by one number for two places of a floor', () => {
    const floor = (a: string, b: string) =>
      read(
        `{kind: directory, viewingDistanceM: 3, floors: [{places: [{text: {zh: 综合窗口}, number: "${a}"}, {text: {zh: 帮办代办窗口}, number: "${b}"}]}]}`,
      )
    expect(floor('1', '1')).toContain('floors.0.places.1.number: "1" is the number of "综合窗口" and of "帮办代办窗口"')
    expect(floor('1', '2')).toBe(fine)
  })

  test('by a code that no phone of a resident opens', () => {
    const code = (payload: string) =>
      read(
        `{kind: qr-guide, viewingDistanceM: 1, payload: "${payload}", does: {zh: 看指南}, operator: {zh: 示例县}, without: {zh: 请到窗口}}`,
      )
    for (const host of ['192.168.1.1', '10.0.0.1', '172.16.0.1', '127.0.0.1', 'service.local', '[fe80::1]'])
      expect(code(`https://${host}/a`)).toContain('is a host of one building or machine')
    expect(code('ＨＴＴＰＳ://example.org')).toContain('is an address in wide letters')
    for (const bare of ['www.example.org', 'example.gov.cn/guide']) expect(code(bare)).toContain('is an address without https://')
    for (const good of ['https://172.32.0.1/a', 'https://example.org/', '示例：带身份证。', 'tel:12345']) expect(code(good)).toBe(fine)
  })

  test('by the number of an identity card, however it is parted, and not by any other number', () => {
    for (const number of ['11010519491231002X', '110105 1949 1231 002x', '１１０１０５１９４９１２３１００２Ｘ'])
      expect(facility(`pictogram: toilet, text: {zh: "卫生间${number}"}`)).toContain('text.zh: holds the number of an identity card')
    for (const number of ['110105194912310021', '12345', '510117001001201'])
      expect(facility(`pictogram: toilet, text: {zh: "卫生间${number}"}`)).toBe(fine)
  })

  test('by a line of another script that holds none of its letters', () => {
    for (const line of ['bo: "·"', 'bo: "2026"', 'ii: "- ."', 'ii: "꒐"'])
      expect(facility(`pictogram: toilet, text: {zh: 卫生间, ${line}}`)).toMatch(/is not in (Tibetan|Yi) letters/)
    for (const line of ['bo: "གསང་སྤྱོད་2"', 'ii: "ꆈꌠꁱꂷ"']) expect(facility(`pictogram: toilet, text: {zh: 卫生间, ${line}}`)).toBe(fine)
  })
})
