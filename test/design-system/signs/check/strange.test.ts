import {describe, expect, test} from 'vitest'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {checkSign} from '../../../../design-system/signs/check/check.ts'
import {weekdaysInChinese, weekdaysInEnglish} from '../../../../design-system/signs/rule/weekdays.ts'
import {drawSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {cunbiao} from '../../../support/cunbiao.ts'

const fonts = await loadFonts()
const missed = (spec: SignSpec, clause: string) =>
  checkSign(spec, fonts, cunbiao)
    .filter((finding) => finding.clause === clause && finding.outcome !== 'pass')
    .map(({outcome, message}) => `${outcome}: ${message.en}`)
const named = (zh: string, more: object = {}) => missed({kind: 'fascia', viewingDistanceM: 15, text: {zh, ...more}}, 'HW-SIGN-004')

describe('a name is Chinese and whole', () => {
  test.each([
    ['战 旗村便民服务站', 'fail: 战 旗村便民服务站 has a blank in it.'],
    ['战旗·村便民服务站', 'fail: 战旗·村便民服务站 holds ·, which no name of a place has.'],
    ['？？村便民服务站', 'fail: ？？村便民服务站 looks like a placeholder for a name.'],
    ['XX村便民服务站', 'fail: XX村便民服务站 looks like a placeholder for a name.'],
    ['某某村便民服务站', 'fail: 某某村便民服务站 looks like a placeholder for a name.'],
    ['战旗（村便民服务站', 'fail: 战旗（村便民服务站 has a bracket without its other half.'],
    ['战旗村便民服务站→', 'fail: 战旗村便民服务站→ holds →, which is no writing.'],
    ['WC', 'warn: WC holds no Chinese character.'],
  ])('%s is not', (zh, finding) => {
    expect(named(zh)).toEqual([finding])
  })

  test.each(['战旗村便民服务站', '八一村便民服务站', '3村便民服务站', '战旗（新）村便民服务站', '24小时自助', '咨询电话12345'])(
    '%s is',
    (zh) => {
      expect(named(zh)).toEqual([])
    },
  )
})

describe('a sign in Traditional characters', () => {
  const hant = (zh: string, confirmed?: string): SignSpec => ({
    kind: 'fascia',
    viewingDistanceM: 15,
    script: 'zh-Hant',
    text: {zh, ...(confirmed === undefined ? {} : {confirmed})},
  })

  test('says what its spec says, and not what that is called elsewhere', () => {
    const drawn = (zh: string) => drawSign({kind: 'door-plate', viewingDistanceM: 4, script: 'zh-Hant', text: {zh}}, fonts, cunbiao)
    for (const [simplified, traditional] of [
      ['打印复印', '打印複印'],
      ['自行车停放处', '自行車停放處'],
      ['信息公开', '信息公開'],
    ] as const)
      expect(drawn(simplified).marks).toEqual(drawn(traditional).marks)
  })

  test('shows which of several forms a name got, until somebody confirms it', () => {
    expect(missed(hant('余家村便民服务站'), 'HW-SIGN-004')).toEqual([expect.stringContaining('余家村便民服务站 → 餘家村便民服務站')])
    expect(missed(hant('余家村便民服务站', '示例镇，2026-11-20'), 'HW-SIGN-004')).toEqual([])
    expect(missed(hant('战旗村便民服务站'), 'HW-SIGN-004')).toEqual([])
  })
})

describe('the days of an hours plate', () => {
  const plate = (...rows: readonly (readonly [zh: string, en?: string])[]) =>
    missed(
      {
        kind: 'hours',
        viewingDistanceM: 3,
        rows: rows.map(([zh, en]) => ({days: {zh, ...(en === undefined ? {} : {en})}, open: [{from: '09:00', to: '12:00'}]})),
        note: {zh: '节假日以公告为准'},
        help: {zh: '其他时间请拨热线12345'},
      },
      'HW-SIGN-046',
    )

  test('stand in one row each', () => {
    expect(plate(['周一至周五'], ['周三'])).toEqual([expect.stringContaining('周三 stands in more than one row')])
    expect(plate(['周一至周五'], ['周六、周日'])).toEqual([])
    expect(plate(['逢赶场天'], ['周一至周五'])).toEqual([])
  })

  test('are the same in both languages', () => {
    expect(plate(['周一至周五', 'Monday to Saturday'])).toEqual(['fail: 周一至周五 and Monday to Saturday are not the same days.'])
    expect(plate(['周一至周五', 'Mon–Fri'])).toEqual([])
    expect(plate(['周一至周五', 'Working days'])).toEqual([])
  })

  test('are read as people write them', () => {
    const all = (days: ReadonlySet<number> | undefined) => days && [...days].join('')
    for (const [zh, days] of [
      ['周一至周五', '12345'],
      ['星期六、日', '67'],
      ['每天', '1234567'],
      ['周五至周一', '5671'],
      ['周末', '67'],
    ] as const)
      expect([zh, all(weekdaysInChinese(zh))]).toEqual([zh, days])
    for (const [en, days] of [
      ['Monday to Friday', '12345'],
      ['Saturdays & Sundays', '67'],
      ['Daily', '1234567'],
      ['Wed', '3'],
      ['Thurs, Tue', '42'],
    ] as const)
      expect([en, all(weekdaysInEnglish(en))]).toEqual([en, days])
    for (const other of ['逢赶场天', '一楼', '周一上午', '']) expect(weekdaysInChinese(other)).toBeUndefined()
    for (const other of ['Market days', 'Monday mornings', '']) expect(weekdaysInEnglish(other)).toBeUndefined()
  })
})

test('braille says the numbers of its sign and no others', () => {
  const door = (braillePinyin: string, number?: string): SignSpec => ({
    kind: 'door-plate',
    viewingDistanceM: 4,
    tactile: true,
    braillePinyin,
    ...(number === undefined ? {} : {number}),
    text: {zh: '调解室', confirmed: '示例县残联，2026-01-15'},
  })
  const draw = (spec: SignSpec) => () => drawSign(spec, fonts, cunbiao)
  expect(draw(door('103 tiáojiěshì', '102'))).toThrow('holds the number 103, and the sign says 102')
  expect(draw(door('tiáojiěshì', '102'))).toThrow('holds no number, and the sign says 102')
  expect(draw(door('102 tiáojiěshì'))).toThrow('holds the number 102, and the sign says none')
  for (const spec of [door('102 tiáojiěshì', '102'), door('tiáojiěshì')]) expect(draw(spec)).not.toThrow()
})
