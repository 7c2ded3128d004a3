import {expect, test} from 'vitest'
import {onlyThose} from '../../../site/point/shownPoints.ts'

const ids = new Set(['zhanqi', 'anlong'])

test('a table keeps its head, the rows asked for, and what their cells hold', async () => {
  const text = '\uFEFFid,name,note\r\nzhanqi,战旗村,"a, ""b""\r\nc"\r\nboluo,菠萝社区,\r\nanlong,安龙村,d\r\n'
  expect(await onlyThose(ids, 'csv', text)).toBe('\uFEFFid,name,note\r\nzhanqi,战旗村,"a, ""b""\r\nc"\r\nanlong,安龙村,d\r\n')
})

test.each([
  ['json', 'points'],
  ['geojson', 'features'],
] as const)('%s keeps what it says of the whole and the %s asked for', async (format, list) => {
  const text = JSON.stringify({note: '说明', edition: '2026-1', [list]: [{id: 'boluo'}, {id: 'anlong', sample: false}]})
  expect(JSON.parse(await onlyThose(ids, format, text))).toEqual({note: '说明', edition: '2026-1', [list]: [{id: 'anlong', sample: false}]})
})
