import {join} from 'node:path'
import {clauseLink, type FormSetting} from '../../handbooks/book/form.ts'
import {type Book, pointTypes} from '../../handbooks/clause/clause.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {readText} from '../../handbooks/input/file.ts'
import {root} from '../../handbooks/input/root.ts'
import {bilingual, say} from '../../handbooks/language/both.ts'
import {chineseIn, written} from '../../handbooks/language/locale.ts'
import {speak, writer} from '../../handbooks/language/traditional.ts'
import {because} from '../assessment/because.ts'
import {effortNames} from '../assessment/effort.ts'
import {gapOf} from '../assessment/gap.ts'
import {statusNames} from '../assessment/schema.ts'
import {workedOut} from '../assessment/workedOut.ts'
import {readPoint} from '../directory/readPoint.ts'
import {latestAssessment} from '../record/point.ts'

/** The sample point that the example works out. */
const example = 'sample-chungeng'

const words = bilingual({
  zh: {
    use: (name: string, on: string) =>
      `本例取自虚构的示例县：站点“${name}”不存在，评定日期${on}。表中的结果由评定数据按本版条款算出，与站点页面一致，用笔可以重算。`,
    gate: '第一步：先看门槛，再看分数线',
    gateText:
      '门槛条款有一条不符合或者部分符合，得分再高也评不上；尚未查清的，暂不能判定。其余必备条款按分值记分：符合得全部，部分符合得一半，不符合不得分，不适用的不计入满分。推荐条款符合的加分，加分有上限；没有做到的不扣分。分数线按满分的百分比计算，不足半分的进到半分。',
    type: '类型',
    verdict: '判定',
    due: '满分',
    earned: '得分',
    bonus: '加分',
    open: '尚未查清',
    line: '分数线',
    sheet: (type: string) => `第二步：按章加起来（${type}）`,
    chapter: '章',
    sum: '合计',
    limited: (limit: number) => `各章推荐条款的得分合计超过上限的，只加${limit}分。`,
    next: (type: string, short: number) => `第三步：离“${type}”还差${short}分，从省力的做起`,
    none: '本例各类型均已达到。',
    clause: '条款',
    status: '结果',
    found: '实测和说明',
    effort: '要做什么',
    gain: '补上得分',
    after: '按差距清单整改，缺的标识由工具生成印制资料包；整改后对这些条款复查，再算一遍。',
  },
  en: {
    use: (name: string, on: string) =>
      `This example is from the fictional Sample County: the point “${name}” does not exist. It was assessed on ${on}; the results follow from the data of that assessment and the clauses of this edition, as on the point’s page, and can be added up by hand.`,
    gate: 'Step 1: the gate, then the line',
    gateText:
      'A gate clause not met or partly met bars the type, however many points there are; one not settled leaves it open. The other required clauses are worth their weight: met earns all of it, partly met half, not met nothing; what does not apply is not due. Recommended clauses that are met earn a bonus up to a limit and cost nothing if they are not. The line is a percentage of what is due, part of a half point counted as one.',
    type: 'Type',
    verdict: 'Verdict',
    due: 'Due',
    earned: 'Earned',
    bonus: 'Bonus',
    open: 'Not settled',
    line: 'Line',
    sheet: (type) => `Step 2: added up by chapter (${type})`,
    chapter: 'Chapter',
    sum: 'In all',
    limited: (limit) => `If the bonus of the chapters comes to more than the limit, ${limit} are added.`,
    next: (type, short) => `Step 3: ${short} points short of “${type}”, the least effort first`,
    none: 'Every type is reached.',
    clause: 'Clause',
    status: 'Result',
    found: 'Measured and noted',
    effort: 'What it takes',
    gain: 'Would earn',
    after:
      'Put right what is on the list of gaps; for signs that are missing the toolkit makes a print kit. Then look at these clauses again, and work it out once more.',
  },
})

/**
 * Returns an assessment worked out step by step as XHTML: the gate and the points of each type, the points of the next type chapter by chapter, and
 * what is put right with the least effort to reach it.
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
  const result = workedOut(latestAssessment(point), catalogue)
  const {types, next, on} = result
  const row = (name: string, cells: readonly (string | number)[]) =>
    `<tr><th scope="row">${name}</th>${cells.map((cell) => (typeof cell === 'number' ? `<td class="form-date">${cell}</td>` : `<td>${cell}</td>`)).join('')}</tr>`
  const table = (names: readonly string[], rows: readonly string[]) =>
    `<table><thead><tr>${names.map((name) => `<th scope="col">${html(name)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  const verdicts = pointTypes.map((type) => {
    const {points} = types[type]
    return row(html(own(typeNames)[type]), [
      html(because(types[type], w)),
      points?.due ?? '—',
      points?.earned ?? '—',
      points?.bonus ?? '—',
      points?.open ?? '—',
      points?.needed ?? '—',
    ])
  })
  const points = next?.points
  const chapterOf = (book: Book, name: string) => {
    const chapter = catalogue.chapters.find((one) => one.book === book && one.name === name)
    return html(`${own(bookNames)[book]} ${chapter?.number ?? ''} ${chapter ? own(chapter.title) : name}`)
  }
  const chapters =
    points?.chapters.map(({book, chapter, due, earned, open, bonus}) => row(chapterOf(book, chapter), [due, earned, open, bonus])) ?? []
  const sum = points ? [row(html(t.sum), [points.due, points.earned, points.open, points.bonus])] : []
  const way = gapOf(result).way.map(({finding: {clause, status, measured, note}, effort, gain}) =>
    row(clauseLink(clause.id, `${clause.number} ${html(own(clause.title))}`, setting), [
      html(own(statusNames)[status]),
      `${measured ?? ''}${note ? ` <span lang="${chineseIn(locale)}">${html(note)}</span>` : ''}`,
      html(own(effortNames)[effort]),
      gain,
    ]),
  )
  const steps =
    next && points
      ? `<h2>${html(t.sheet(own(typeNames)[next.type]))}</h2>
${table([t.chapter, t.due, t.earned, t.open, t.bonus], [...chapters, ...sum])}
<p>${html(t.limited(points.bonusLimit))}</p>
<h2>${html(t.next(own(typeNames)[next.type], points.short))}</h2>
${table([t.clause, t.status, t.found, t.effort, t.gain], way)}`
      : `<h2>${html(t.none)}</h2>`
  return `<div class="form form-sheet">
<p class="form-use">${html(t.use(speak(locale)(point.name), on))}</p>
<h2>${html(t.gate)}</h2>
<p>${html(t.gateText)}</p>
${table([t.type, t.verdict, t.due, t.earned, t.bonus, t.open, t.line], verdicts)}
${steps}
<p>${html(t.after)}</p>
</div>`
}
