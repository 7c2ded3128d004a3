import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test, vi} from 'vitest'
import {findEntry} from '../../../points/directory/directory.ts'
import {findProfile} from '../../../points/profile/profiles.ts'
import {programme} from '../../../points/programme/programme.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

// Class names come from a build of the styles; here no test looks at them.
vi.mock('../../../design-system/ui/Table.css.ts', () => new Proxy({}, {get: () => 'x', has: () => true}))
vi.mock('../../../design-system/ui/Table.tsx', () => ({
  Table: ({rows}: {readonly rows: readonly Readonly<Record<string, unknown>>[]}) =>
    createElement(
      'ul',
      null,
      ...rows.map((row) => createElement('li', {key: String(row.id)}, row.what as string, ' ', row.todo as string, row.clauses as [])),
    ),
}))
const {PlatesUnder} = await import('../../../site/point/PlatesUnder.tsx')

const zhanqi = findEntry(entries, 'zhanqi')
const shown = (id: string, locale: 'zh-Hans' | 'en') =>
  renderToStaticMarkup(createElement(PlatesUnder, {programme: programme(zhanqi, catalogue, findProfile(id)), id: 'zhanqi', locale}))

test('a point’s page names the profile in use and how to try another, and as today it lists nothing', () => {
  expect(shown('as-today', 'zh-Hans')).toContain('标牌和名称方案：现行做法。')
  expect(shown('as-today', 'zh-Hans')).toContain('--profile fewer-plates')
  expect(shown('as-today', 'zh-Hans')).not.toContain('拟摘除')
  expect(shown('as-today', 'en')).toContain('Profile of plates and names: As today.')
})

test('under fewer plates it lists what comes down, each with the clauses that fall away', () => {
  const page = shown('fewer-plates', 'zh-Hans')
  expect(page).toContain('拟摘除清单（12项）')
  expect(page).toMatch(/<li>竖牌 .*HW-SIGN-044/)
  expect(shown('fewer-plates', 'en')).toContain('Plates to take down (12)')
  for (const id of ['as-today', 'fewer-plates', 'shared-premises'])
    expect(shown(id, 'en').replaceAll(/ lang="zh-Hans">[^<]*/g, '')).not.toMatch(/\p{Script=Han}/u)
})
