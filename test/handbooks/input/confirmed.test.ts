import {expect, test} from 'vitest'
import {confirmationFault} from '../../../handbooks/input/confirmed.ts'

test.each([
  '唐昌镇民政服务岗，2026-11-20',
  '区民政局2026-11-02',
  '示例镇 2026年1月5日',
  'Civil affairs post, 2026.11.20',
  '无锡市民政局，2026-11-20',
  '不夜城街道，2026-11-20',
])('who confirmed something and when is a post or office and a day: %s', (text) => {
  expect(confirmationFault(text)).toBeUndefined()
})

test.each([
  ['否', 'says that nobody has'],
  ['未核对', 'says that nobody has'],
  ['没有人核对，2026-11-20', 'says that nobody has'],
  ['民政局待核对，2026-11-20', 'says that nobody has'],
  ['not yet', 'says that nobody has'],
  ['x', 'names no day'],
  ['是', 'names no day'],
  ['唐昌镇', 'names no day'],
  ['唐昌镇，2026-02-30', 'names no day'],
  ['唐昌镇，26-11-20', 'names no day'],
  ['唐昌镇，12026-11-20', 'names no day'],
  ['2026-11-20', 'names nobody'],
  ['甲2026-11-20', 'names nobody'],
])('%s is no confirmation', (text, said) => {
  expect(confirmationFault(text)).toContain(said)
})
