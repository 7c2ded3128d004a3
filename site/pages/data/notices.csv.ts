import type {APIRoute} from 'astro'
import {noticeColumns} from '../../../points/disclosure/noticeHead.ts'
import {csv} from '../../../points/exchange/csv.ts'

/** An empty table of notices, with one row that shows how it is filled in. */
export const GET: APIRoute = () => {
  const row = ['样例：叫号机检修', '通知', '2026-12-01', '2026-12-31', '值班长', '检修期间请到咨询台领纸质号。']
  return new Response(csv([Object.fromEntries(Object.values(noticeColumns).map(([name], i) => [name, row[i] ?? '']))]).slice())
}
