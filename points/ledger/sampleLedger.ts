import {loadForms} from '../../handbooks/annexes/form.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {registerBook} from '../book/registerBook.ts'
import {formCalled} from './loadHeads.ts'
import {sampleMark} from './sampleMark.ts'

/** The day as of which the sample is looked at, so that it shows what is due, overdue and wrong. */
export const sampleDay = '2026-11-30'

/**
 * A line of the sample: letter, day taken, item, papers or reason, post, days, promised day where somebody typed one, day finished, result, remarks.
 * Everything is made up.
 */
type Sampled = readonly [string, string, string, string, string, string, string, string, string, string?]

const cases: readonly Sampled[] = [
  ['件', '2026-09-08', '高龄津贴', '身份证、户口簿', '综合窗口，转镇民政岗位', '8', '2026-09-18', '2026-09-16', '发放，电话告知'],
  ['件', '2026-09-15', '高龄津贴', '身份证、户口簿', '综合窗口，转镇民政岗位', '8', '2026-09-24', '2026-09-28', '发放，电话告知'],
  [
    '件',
    '2026-10-08',
    '高龄津贴',
    '身份证、户口簿、本人银行卡',
    '综合窗口，转镇民政岗位',
    '8',
    '2026-10-19',
    '2026-10-16',
    '发放，电话告知',
    '代办',
  ],
  ['件', '2026-10-09', '城乡居民基本养老保险参保登记', '身份证', '综合窗口', '0', '2026-10-09', '2026-10-09', '当场办结'],
  ['问', '2026-10-12', '外孙跟外公住，怎么上学', '', '转镇教育岗位', '2', '2026-10-14', '2026-10-13', '已电话答复'],
  ['件', '2026-10-13', '高龄津贴', '身份证、户口簿', '综合窗口，转镇民政岗位', '8', '2026-10-23', '2026-10-27', '发放，电话告知'],
  ['趟', '2026-10-14', '高龄津贴', '指南没写银行卡要本人的，原因：材料', '综合窗口', '', '', '2026-10-14', '补交', '指南已改'],
  ['件', '2026-10-19', '最低生活保障', '申请书、收入证明', '综合窗口，转镇民政岗位', '20', '2026-11-16', '', '', '延期至2026-11-27'],
  ['趟', '2026-10-20', '高龄津贴', '来时缺银行卡，原因：材料', '综合窗口', '', '', '2026-10-20', '补交', ''],
  ['外', '2026-10-22', '老房子拆了能补多少', '', '综合窗口', '', '', '', '指到镇自然资源岗位'],
  ['件', '2026-10-26', '残疾人证', '诊断书、照片', '综合窗口，转县残联', '15', '2026-11-16', '2026-11-12', '发证，已领'],
  ['趟', '2026-10-28', '高龄津贴', '银行卡不是本人的，原因：材料', '综合窗口', '', '', '2026-10-28', '补交', ''],
  ['督', '2026-11-02', '样例-0008，到期未答复', '', '镇民政岗位', '3', '2026-11-05', '2026-11-04', '11月中旬入户'],
  ['难', '2026-11-03', '医保在外地报不了', '卡在原单位没停保', '负责人', '', '', '2026-11-03', '当日答复，联系原单位'],
  ['件', '2026-11-09', '临时救助', '申请书、病历', '综合窗口，转镇民政岗位', '10', '2026-11-23', '', ''],
  ['件', '2026-11-16', '社会保障卡', '身份证', '综合窗口', '10', '2026-11-30', '', ''],
  ['取', '2026-11-17', '委托单样例-W03', '房产证', '代办岗位', '', '', '', '', '取，到县城办理登记'],
  ['件', '2026-11-18', '高龄津贴', '身份证、户口簿', '综合窗口，转镇民政岗位', '8', '2026-11-30', '', ''],
  ['件', '2026-11-19', '生育登记', '结婚证', '综合窗口，代办', '9', '2026-12-02', '', ''],
  ['诉', '2026-11-24', '', '', '值班长', '5', '2026-12-01', '', ''],
  ['件', '2026-11-25', '残疾人两项补贴', '残疾人证', '综合窗口', '10', '2026-12-09', '', ''],
]

/** Lines in which a number, a letter or a date is wrong on purpose. */
const wrong: readonly Sampled[] = [
  ['件', '2026-11-31', '高龄津贴', '身份证', '综合窗口', '8', '', '', ''],
  ['办', '2026-11-26', '失业登记', '身份证', '综合窗口', '1', '2026-11-27', '2026-11-27', '当场登记'],
  ['件', '2026-11-26', '灵活就业参保', '身份证', '综合窗口', '3', '2026-12-01', '2026-11-25', '办结'],
]

const numbered = (lines: readonly Sampled[]) =>
  lines.map((line, i): string[] => {
    const [letter, start, item, papers, post, days, due, done, result, remarks = ''] = line
    const number = `2026-${sampleMark}-${String(i + 1).padStart(4, '0')}`
    return [number, letter, start, `${sampleMark}居民`, item, papers, post, days, due, done, result, remarks]
  })

/** Returns the lines of the made-up ledger, a text for each column of the form. */
export const sampleLines = (): string[][] => numbered([...cases, ...wrong])

/**
 * Returns the made-up ledger as the workbook that `forms` writes, in the Chinese in which it is kept.
 *
 * @throws InputError if the forms or the calendar cannot be read.
 */
export function sampleLedger({clause}: Pick<Catalogue, 'clause'>): Promise<Uint8Array> {
  return registerBook(formCalled(loadForms('software', clause), 'one-ledger'), {
    locale: 'zh-Hans',
    calendar: loadWorkingCalendar(),
    point: '样例站点（虚构台账）',
    lines: sampleLines(),
  })
}
