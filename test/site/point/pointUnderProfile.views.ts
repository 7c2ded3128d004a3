import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {todaysRules} from '../../../handbooks/edition/known.ts'
import {assess} from '../../../points/assessment/assess.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {findProfile} from '../../../points/profile/profiles.ts'
import {latestAssessment} from '../../../points/record/point.ts'
import {FindingsView} from '../../../site/point/FindingsView.tsx'
import {catalogue, directory} from '../../../site/shell/data.ts'

/** A sample point, as if its staff board and nothing else were missing, in a county that lets boards of names fall away or not. */
function page(profile: string): string {
  const entry = findEntry(directory, 'sample-chungeng')
  if (!entry.record) throw new Error('no record')
  const latest = latestAssessment(entry.record)
  const findings = {...latest.findings, 'HW-SIGN-110': {status: 'not-met' as const}}
  const assessment = assess({...latest, findings}, todaysRules(catalogue))
  const shown = createElement(FindingsView, {entry: {...entry, profile: findProfile(profile)}, assessment, locale: 'zh-Hans'})
  const html = renderToStaticMarkup(shown)
  const rows = html.slice(html.indexOf('id="gap"'), html.indexOf('id="changes"')).split('<tr')
  return rows.find((row) => row.includes('/clauses/HW-SIGN-110/') && row.includes('不符合'))?.replace(/<[^>]+>/g, ' ') ?? ''
}

test('a clause on a sign that the county’s rules do not allow is nothing to make, with the reason; where they do, it is', () => {
  expect(page('fewer-plates')).toMatch(/按本县的挂牌规定(不做，本条不适用|，内容并入)/)
  expect(page('as-today')).toContain('人员公示牌')
  expect(page('as-today')).not.toContain('挂牌规定')
})
