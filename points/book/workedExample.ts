import {join} from 'node:path'
import {clauseLink, type FormSetting} from '../../handbooks/book/form.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {readText} from '../../handbooks/input/file.ts'
import {root} from '../../handbooks/input/root.ts'
import {say} from '../../handbooks/language/both.ts'
import {written} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {because} from '../assessment/because.ts'
import {effortNames} from '../assessment/effort.ts'
import {gapOf} from '../assessment/gap.ts'
import {statusNames} from '../assessment/schema.ts'
import {workedOut} from '../assessment/workedOut.ts'
import {readPoint} from '../directory/readPoint.ts'
import {latestAssessment} from '../record/point.ts'

/** The sample point that the example works out. */
const example = 'sample-chungeng'

const words = {
  zh: {
    use: (name: string, on: string) =>
      `本例取自虚构的示例县：站点“${name}”不存在，评定日期${on}。表中的结果由评定数据按本版条款算出，与站点页面一致，可以照表重算。`,
    gate: '第一步：看门槛，再看分',
    gateText:
      '先看门槛条款：有一条不符合，三种类型都评不上。再看分：把各章的得分相加，与分数线比较。满分是本站点适用的必备条款的分值之和；符合得全部分值，部分符合得一半；推荐的条款做到的加分。',
    type: '类型',
    verdict: '判定',
    barring: '不符合的门槛条款',
    due: '满分',
    earned: '得分',
    bonus: '加分',
    needed: '分数线',
    chapters: (type: string) => `第二步：各章的分（${type}）`,
    chapter: '章',
    next: (type: string) => `第三步：离“${type}”还差什么`,
    way: '下表按省力的先后列出，做完即达到分数线：',
    none: '本例各类型均已达到。',
    effort: '要做的事',
    clause: '条款',
    status: '现在',
    gain: '可得分',
    gateWord: '门槛',
    after: '第四步：按差距清单整改，缺的标识由工具生成印制资料包；整改后对这些条款复查，再算一遍。',
  },
  en: {
    use: (name: string, on: string) =>
      `This example is from the fictional Sample County: the point “${name}” does not exist. It was assessed on ${on}; the results follow from the data of that assessment and the clauses of this edition, as on the point’s page, and can be worked out again from this table.`,
    gate: 'Step 1: the gate, then the points',
    gateText:
      'Look at the gate first: one clause not met, and no type is reached. Then add up the points of the chapters and compare them with the line. Due is what the required clauses that apply to the point are worth; met earns all, partly met half; a recommended clause that is met earns a bonus.',
    type: 'Type',
    verdict: 'Verdict',
    barring: 'Gate, not met',
    due: 'Due',
    earned: 'Earned',
    bonus: 'Bonus',
    needed: 'Line',
    chapters: (type: string) => `Step 2: the points of each chapter (${type})`,
    chapter: 'Chapter',
    next: (type: string) => `Step 3: what is missing for “${type}”`,
    way: 'In order of effort; with all of these the line is reached:',
    none: 'Every type is reached.',
    effort: 'What to do',
    clause: 'Clause',
    status: 'Now',
    gain: 'Points',
    gateWord: 'gate',
    after:
      'Step 4: put right what is on the list of gaps; for signs that are missing the toolkit makes a print kit. Then look at these clauses again, and work it out once more.',
  },
}

/**
 * Returns an assessment worked out step by step as XHTML: the gate, the points of each chapter, and what is missing for the next type.
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
  const assessment = workedOut(record, catalogue)
  const {types, next} = assessment
  const row = (cells: readonly (string | number)[]) =>
    `<tr>${cells.map((cell, i) => (i === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`
  const table = (names: readonly string[], rows: readonly string[]) =>
    `<table><thead><tr>${names.map((name) => `<th scope="col">${html(name)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  const results = pointTypes.map((type) => {
    const result = types[type]
    const {due, earned, bonus, needed} = result.points ?? {due: '—', earned: '—', bonus: '—', needed: '—'}
    return row([html(own(typeNames)[type]), html(because(result, w)), result.barring.length, due, earned, bonus, needed])
  })
  const shown = next ?? types.model
  const chapters = (shown.points?.chapters ?? []).map(({book, chapter, due, earned, bonus}) => {
    const found = catalogue.chapters.find((one) => one.book === book && one.name === chapter)
    return row([html(`${own(bookNames)[book]} ${found?.number ?? ''} ${found ? own(found.title) : chapter}`), due, earned, bonus])
  })
  const steps = gapOf(assessment).way.map(({finding: {clause, status}, effort, gain}) =>
    row([
      clauseLink(clause.id, `${clause.number} ${html(own(clause.title))}`, setting),
      html(own(effortNames)[effort]),
      html(own(statusNames)[status]),
      clause.gate ? html(t.gateWord) : gain,
    ]),
  )
  return `<div class="form form-sheet">
<p class="form-use">${html(t.use(point.name[w] ?? point.name.zh, record.on))}</p>
<h2>${html(t.gate)}</h2>
<p>${html(t.gateText)}</p>
${table([t.type, t.verdict, t.barring, t.due, t.earned, t.bonus, t.needed], results)}
<h2>${html(t.chapters(own(typeNames)[shown.type]))}</h2>
${table([t.chapter, t.due, t.earned, t.bonus], chapters)}
<h2>${next ? html(t.next(own(typeNames)[next.type])) : html(t.none)}</h2>
${steps.length > 0 ? `<p>${html(t.way)}</p>${table([t.clause, t.effort, t.status, t.gain], steps)}` : ''}
<p>${html(t.after)}</p>
</div>`
}
