import {describe, expect, test} from 'vitest'
import {numberNamed, numbersNotMeant} from '../../../../design-system/signs/rule/numbers.ts'

describe('the numbers of the English', () => {
  test.each([
    ['其他时间请拨热线12345', 'When closed, call 12345'],
    ['其他时间请拨热线', 'When closed, call the hotline'],
    ['二楼会议室', 'Meeting Room, Floor 2'],
    ['首层大厅', 'Hall, Floor 1'],
    ['三〇一室', 'Room 301'],
    ['第十二组', 'Group 12'],
    ['奖励3万元', 'Award of 30,000 yuan'],
    ['三百二十户', '320 households'],
    ['全天自助服务', '24-hour Self-service'],
    ['14:00–17:30', '2:00 p.m.–5:30 p.m.'],
    ['１２号窗口', 'Window 12'],
    ['办事满5项盖章', 'Stamp for every item'],
  ])('%s says what "%s" says', (zh, en) => expect(numbersNotMeant(zh, en)).toEqual([]))

  test.each([
    ['其他时间请拨热线12345', 'When closed, call 12315', [12315]],
    ['战旗村便民服务站', 'Zhanqi Village Public Service Station No. 3', [3]],
    ['二号窗口 综合服务', 'Window 3 General Services', [3]],
    ['二楼会议室', 'Meeting Room on Floor 3', [3]],
    ['14:00–17:30', '3:00 p.m.–5:30 p.m.', [3]],
    ['奖励3万元', 'Award of 3,000 yuan', [3000]],
  ])('%s does not say what "%s" says', (zh, en, not) => expect(numbersNotMeant(zh, en)).toEqual(not))
})

test.each([
  ['二号窗口', '2'],
  ['十二号窗口', '12'],
  ['3窗口', '3'],
  ['三道堰村便民服务站', undefined],
  ['一号桥村便民服务站', undefined],
  ['五一村', undefined],
])('%s names the number %s', (zh, number) => expect(numberNamed(zh)).toBe(number))
