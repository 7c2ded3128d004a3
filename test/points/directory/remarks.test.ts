import {expect, test} from 'vitest'
import {loadDirectory} from '../../../points/directory/directory.ts'
import {directoryRemarks} from '../../../points/directory/remarks.ts'
import {folderOf, goodCounty, recordYaml} from '../../support/county.ts'
import {smallCatalogue} from '../../support/smallCatalogue.ts'

const {address} = recordYaml
const remarks = (addresses: string[], more = '') => {
  const folder = folderOf({...goodCounty, 'jia/records/dong.yaml': recordYaml('dong', `division: dong\n${more}`, addresses)})
  return directoryRemarks(loadDirectory(smallCatalogue, folder, {now: '2026-11-25'}), folder).map(
    ({source, problem}) => `${source} line ${problem.line}, ${problem.at}: ${problem.message}`,
  )
}

test('a point of which all agrees is not remarked on', () => {
  expect(remarks([address('2013', {town: '老镇'}), address('2023-06-30')])).toEqual([])
  expect(remarks([address('2023-07-01')])).toEqual([])
})

test('a place that is called otherwise than in the older list is worth a look', () => {
  expect(remarks([address('2023-06-30'), address('2023-07-01', {town: '新镇'})])).toEqual([
    'points/districts/jia/records/dong.yaml line 5, addresses.1: of 2023-07-01 is 东村, 新镇, and the older list of 2023-06-30 has 东村, 北镇; right if it was renamed since',
  ])
})

test('addresses out of order and an assessment before the opening are remarked on, in their lines', () => {
  const found = remarks(
    [address('2023-06-30'), address('2013')],
    'lifecycle: {status: open, opened: 2026-05-02, source: s}\nassessments:\n  - {on: 2026-05-01, edition: 2026-1, by: town, findings: {}}\n',
  )
  // One that found nothing at all is remarked on too.
  expect(found.splice(1, 1)).toEqual([
    'points/districts/jia/records/dong.yaml line 11, assessments.0.findings: hold nothing, and the assessment of 2026-05-01 takes the place of the one before it all the same; enter what was found, or take it out',
  ])
  expect(found).toEqual([
    'points/districts/jia/records/dong.yaml line 4, addresses.0: is the latest, of 2023-06-30, and counts as today’s, though it does not stand last; put the addresses in the order of their dates',
    'points/districts/jia/records/dong.yaml line 11, assessments.0.on: 2026-05-01 is before the point opened (2026-05-02); right if this was its acceptance',
  ])
})
