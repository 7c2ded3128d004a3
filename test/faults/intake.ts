import {appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../handbooks/input/root.ts'
import {judging} from '../../points/assessment/assess.ts'
import {catalogue} from '../support/catalogue.ts'
import {again, stands} from './before.ts'
import {assessmentsIn, type Scenario, sheet} from './scenarios.ts'
import {draft, type Workspace} from './workspace.ts'

const list = readFileSync(join(root, 'test/points/adoption/dayi.csv'), 'utf8')
const records = 'points/districts/pidu/records'
const zhanqi = ({project}: Workspace) => readFileSync(join(project, records, 'zhanqi.yaml'), 'utf8')

/** Two facts of one point, in sheets of their own. */
const facts: readonly (readonly [string, string])[] = [
  ['names.csv', '编号,名称核对\nzhanqi,区民政局2026-11-20\n'],
  ['types.csv', '编号,建成类型\nzhanqi,标准型\n'],
]
const factsIn = (text: string) => [/^nameConfirmed: 区民政局/m, /^ {2}type: standard$/m].filter((fact) => fact.test(text)).length

/** An office of a real county; those that are shipped are samples. */
function office({project}: Workspace): void {
  const folder = join(project, 'points/districts/pidu/offices')
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'some-town.yaml'),
    'id: some-town\nlevel: town\nname: {zh: 某镇便民服务中心, en: Some Town Service Centre}\nassessments: []\nsources:\n  own: {title: {zh: 检查记录, en: Notes of the check}}\n',
  )
}
const check = (by: string) =>
  `office: some-town\nassessment: {on: 2026-10-02, edition: ${draft}, by: ${by}, findings: {SW-SUP-002: {status: met}}}\n`

/** A point whose own assessment and the county's found something on every clause, so that it can be reviewed. */
function assessed(at: string): void {
  const findings = judging(catalogue).map(({id}) => `      ${id}: {status: met}\n`)
  const own = ['self', 'county'].map(
    (by, i) => `  - on: 2026-03-0${2 + i * 7}\n    edition: ${draft}\n    by: ${by}\n    findings:\n${findings.join('')}`,
  )
  appendFileSync(join(at, 'zhanqi.yaml'), `\nassessments:\n${own.join('')}`)
}
const step = `point: zhanqi
step:
  step: review
  on: 2026-03-09
  by: county
  self: 2026-03-02
  posts: [{post: 县标准化岗, from: county}, {post: 邻镇值班长岗, from: other-town}]
`

/** The commands that take a file of somebody into the project. */
export const intake: readonly Scenario[] = [
  {
    name: 'district add',
    words: ['district', 'add', 'list.csv', '--id', 'dayi', '--name', '大邑县', '--as-of', '2023-06-30'],
    places: ['project/points/districts/dayi'],
    prepare: (space) => {
      stands(['list.csv', list])(space)
      rmSync(join(space.project, 'points/districts/dayi'), {recursive: true, force: true})
    },
    after: ({project}) => rmSync(join(project, 'points/districts/dayi'), {recursive: true, force: true}),
    refusal: /holds \d+ files already|is the id of a district that is there/,
  },
  {
    name: 'district readings',
    words: ['district', 'readings', 'pidu', 'list.csv'],
    places: ['project/points/districts/pidu/villages.csv'],
    prepare: (space) => {
      again('points/districts/pidu/villages.csv')(space)
      stands(['list.csv', 'name,code,town,pinyin,拼音核对\n菠萝社区,510117001012,郫筒街道,Boluo,区民政局2026-11-20\n'])(space)
    },
  },
  {
    name: 'import',
    words: ['import', 'names.csv'],
    other: ['import', 'types.csv'],
    written: (space) => factsIn(zhanqi(space)),
    places: [`project/${records}`],
    prepare: (space) => {
      again(records)(space)
      stands(...facts)(space)
    },
  },
  {
    name: 'import beside assess',
    words: ['import', 'names.csv'],
    other: ['assess', 'zhanqi', '--from', 'county.yaml'],
    written: (space) => factsIn(zhanqi(space)) + assessmentsIn(space),
    places: [`project/${records}`],
    prepare: (space) => {
      again(records)(space)
      stands(...facts, ['county.yaml', sheet('county')])(space)
    },
    part: 0,
  },
  {
    name: 'items import',
    words: ['items', 'import', 'items.csv', '--district', 'pidu', '--from', '2027-01-01'],
    places: ['project/points/districts/pidu/items.yaml'],
    prepare: async (space) => {
      rmSync(join(space.project, 'points/districts/pidu/items.yaml'), {force: true})
      const kept = join(space.dir, 'items.csv')
      if (!existsSync(kept)) {
        const {status, said} = await space.run(['items', 'export', '--format', 'csv', '--out', kept])
        if (status !== 0) throw new Error(said)
      }
      stands(['items.csv', readFileSync(kept, 'utf8')])(space)
    },
    after: ({project}) => rmSync(join(project, 'points/districts/pidu/items.yaml'), {force: true}),
  },
  {
    name: 'duties',
    words: ['duties', 'some-town', '--from', 'self.yaml'],
    other: ['duties', 'some-town', '--from', 'county.yaml'],
    written: ({project}) =>
      readFileSync(join(project, 'points/districts/pidu/offices/some-town.yaml'), 'utf8').match(/on: 2026-10-02/g)?.length ?? 0,
    places: ['project/points/districts/pidu/offices'],
    prepare: (space) => {
      office(space)
      stands(['self.yaml', check('self')], ['county.yaml', check('county')])(space)
    },
    after: ({project}) => rmSync(join(project, 'points/districts/pidu/offices'), {recursive: true, force: true}),
  },
  {
    name: 'assess --step',
    words: ['assess', 'zhanqi', '--step', 'step.yaml'],
    places: [`project/${records}`],
    prepare: (space) => {
      again(records, assessed)(space)
      stands(['step.yaml', step])(space)
    },
    after: again(records),
  },
]
