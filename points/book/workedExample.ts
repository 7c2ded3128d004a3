import {join} from 'node:path'
import {clauseLink, type FormSetting} from '../../handbooks/book/form.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, typeNames} from '../../handbooks/clause/names.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {readText} from '../../handbooks/input/file.ts'
import {root} from '../../handbooks/input/root.ts'
import {say} from '../../handbooks/language/both.ts'
import {chineseIn, written} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {because} from '../assessment/because.ts'
import {statusNames} from '../assessment/schema.ts'
import {workedOut} from '../assessment/workedOut.ts'
import {readPoint} from '../directory/readPoint.ts'
import {latestAssessment} from '../record/point.ts'

/** The sample point that the example works out. */
const example = 'sample-chungeng'

const words = {
  zh: {
    use: (name: string, on: string) =>
      `本例取自虚构的示例县：站点“${name}”不存在，评定日期${on}。表中的结果由评定数据按本版条款算出，与站点页面一致。`,
    gate: '第一步：看门槛和得分',
    gateText:
      '每一类型先看必备条款：有一条不符合或者部分符合，得分再高也评不上；还有必备条款未查清的，暂不能判定。得分是已查清条款的权重之和中所得的百分数，符合计全部，部分符合计一半，不适用和未检查的不计入。',
    type: '类型',
    verdict: '判定',
    barring: '不符合的必备条款',
    open: '未查清的必备条款',
    score: '得分',
    threshold: '下限',
    next: (type: string) => `第二步：离“${type}”还差什么`,
    none: '本例各类型均已达到。',
    clause: '条款',
    status: '结果',
    found: '实测和说明',
    after: '第三步：按差距清单整改，缺的标识由工具生成印制资料包；整改后对这些条款复查，再算一遍。',
  },
  en: {
    use: (name: string, on: string) =>
      `This example is from the fictional Sample County: the point “${name}” does not exist. It was assessed on ${on}; the results follow from the data of that assessment and the clauses of this edition, as on the point’s page.`,
    gate: 'Step 1: the gate and the score',
    gateText:
      'For each type, look first at what is required: one clause not met or partly met bars the type, however high the score; one not settled leaves it open. The score is the percentage earned of the weights of the clauses that were settled: met counts in full, partly met by half, not applicable and unchecked not at all.',
    type: 'Type',
    verdict: 'Verdict',
    barring: 'Required, not met',
    open: 'Required, not settled',
    score: 'Score',
    threshold: 'Least',
    next: (type: string) => `Step 2: what is missing for “${type}”`,
    none: 'Every type is reached.',
    clause: 'Clause',
    status: 'Result',
    found: 'Measured and noted',
    after:
      'Step 3: put right what is on the list of gaps; for signs that are missing the toolkit makes a print kit. Then look at these clauses again, and work it out once more.',
  },
}

/**
 * Returns an assessment worked out step by step as XHTML: the gate, the score and what is missing for the next type.
 *
 * @throws InputError if the record of the sample point cannot be read.
 */
export function workedExample(setting: FormSetting): string {
  const {catalogue, locale} = setting
  const write = writer(locale)
  const w = written(locale)
  const own = say(locale)
  const t = own(words)
  const html = (text: string) => escaped(write(text))
  const file = `points/districts/sample/records/${example}.yaml`
  const point = readPoint(file, readText({path: join(root, file), name: file, as: 'yaml'}), catalogue)
  const record = latestAssessment(point)
  if (!record) throw new Error(`${file} has no assessment`)
  const {types, next} = workedOut(record, catalogue)
  const rows = pointTypes.map((type) => {
    const result = types[type]
    return `<tr><th scope="row">${html(own(typeNames)[type])}</th><td>${html(because(result, w))}</td><td>${result.barring.length}</td><td>${result.open.length}</td><td>${result.score ?? '—'}</td><td>${result.threshold}</td></tr>`
  })
  const gaps = (next ? [...next.barring, ...next.open] : []).map(
    ({clause, status, measured, note}) =>
      `<tr><th scope="row">${clauseLink(clause.id, `${clause.number} ${html(own(clause.title))}`, setting)}</th><td>${html(own(applicabilityNames)[clause.applies[next?.type ?? 'model']])}</td><td>${html(own(statusNames)[status])}</td><td>${measured ?? ''}${note ? ` <span lang="${chineseIn(locale)}">${html(note)}</span>` : ''}</td></tr>`,
  )
  const head = (names: readonly string[]) => `<thead><tr>${names.map((name) => `<th scope="col">${html(name)}</th>`).join('')}</tr></thead>`
  return `<div class="form form-sheet">
<p class="form-use">${html(t.use(point.name[w] ?? point.name.zh, record.on))}</p>
<h2>${html(t.gate)}</h2>
<p>${html(t.gateText)}</p>
<table>${head([t.type, t.verdict, t.barring, t.open, t.score, t.threshold])}<tbody>${rows.join('')}</tbody></table>
<h2>${next ? html(t.next(own(typeNames)[next.type])) : html(t.none)}</h2>
${gaps.length > 0 ? `<table>${head([t.clause, next ? own(typeNames)[next.type] : '', t.status, t.found])}<tbody>${gaps.join('')}</tbody></table>` : ''}
<p>${html(t.after)}</p>
</div>`
}
