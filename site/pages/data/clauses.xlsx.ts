import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {pointTypes} from '../../../handbooks/clause/clause.ts'
import {
  applicabilityNames,
  bearerNames,
  bookNames,
  checkNames,
  evidenceNames,
  gateNames,
  kindNames,
  scoringNames,
  typeNames,
} from '../../../handbooks/clause/names.ts'
import {markedText} from '../../../handbooks/clause/ownNumbers.ts'
import {fittings, signKinds} from '../../../handbooks/hardware/parts.ts'
import {bases, basisNames, basisOf} from '../../../handbooks/register/basis.ts'
import {type BookCell, toWorkbook} from '../../../points/exchange/workbook.ts'
import {catalogue} from '../../shell/data.ts'

const head = (zh: string, en: string): BookCell => ({value: `${zh}\n${en}`, look: 'head'})
const cell = (value: string | number): BookCell => ({value, look: 'read'})
const named = <K extends string>(keys: readonly K[], names: Readonly<Record<K, string>>) => keys.map((k) => names[k]).join('、')

/** The clause matrix as a workbook, one row for each clause of both books, in both languages. The same clauses give the same bytes. */
export const GET = async () => {
  const columns = [
    head('永久编号', 'Id'),
    head('条号', 'Number'),
    head('手册', 'Handbook'),
    head('条款', 'Clause'),
    head('条款（英文）', 'Clause in English'),
    head('类别', 'Kind'),
    ...pointTypes.map((type) => head(typeNames.zh[type], typeNames.en[type])),
    head('分值', 'Points'),
    head('责任主体', 'Bearer'),
    head('门槛', 'Gate'),
    ...pointTypes.map((type) => head(`${typeNames.zh[type]}每年用时（分钟）`, `Minutes a year, ${typeNames.en[type].toLowerCase()}`)),
    head('可不适用', 'Conditional'),
    head('计分', 'Scoring'),
    head('检查方法', 'Check'),
    head('证据', 'Evidence'),
    head('管辖标识', 'Signs'),
    head('管辖部件', 'Fittings'),
    ...bases.map((basis) => head(basisNames.zh[basis], basisNames.en[basis])),
    head('条文', 'Provision'),
    head('条文（英文）', 'Provision in English'),
    head('判定', 'Judging'),
    head('判定（英文）', 'Judging in English'),
  ]
  const rows = catalogue.clauses.map((c) => [
    cell(c.id),
    cell(c.number),
    cell(bookNames.zh[c.book]),
    cell(c.title.zh),
    cell(c.title.en),
    cell(kindNames.zh[c.kind]),
    ...pointTypes.map((type) => cell(applicabilityNames.zh[c.applies[type]])),
    cell(c.weight),
    cell(bearerNames.zh[c.bearer]),
    cell(c.gate ? gateNames.zh[c.gate] : ''),
    ...pointTypes.map((type) => cell(c.minutes[type])),
    cell(c.conditional ? '是' : ''),
    cell(c.gate ? '' : scoringNames.zh[c.scoring]),
    cell(named(c.checks, checkNames.zh)),
    cell(named(c.evidence, evidenceNames.zh)),
    cell(c.signs.map((s) => signKinds[s].zh).join('、')),
    cell(c.fittings.map((f) => fittings[f].zh).join('、')),
    ...bases.map((basis) => cell(c.references.filter((number) => basisOf(catalogue.references.get(number)) === basis).join('；'))),
    cell(markedText(c, 'zh')),
    cell(markedText(c, 'en')),
    cell(c.judged.zh),
    cell(c.judged.en),
  ])
  const workbook = await toWorkbook([
    {
      name: `条款 ${edition}`,
      widths: [13, 8, 11, 24, 30, 8, 8, 8, 8, 6, 10, 8, 10, 10, 10, 8, 24, 16, 16, 24, 20, 20, 26, 60, 60, 40, 40],
      rows: [columns, ...rows],
      frozen: {rows: 1, columns: 2},
      paper: 'A3',
      footer: `村标 Cunbiao ${edition}`,
    },
  ])
  return new Response(workbook.slice())
}
