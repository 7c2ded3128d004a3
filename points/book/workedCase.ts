import {join} from 'node:path'
import type {WorkedCase} from '../../handbooks/annexes/workedCase.ts'
import {clauseLink, type FormSetting, formHtml} from '../../handbooks/book/form.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {readText} from '../../handbooks/input/file.ts'
import {root} from '../../handbooks/input/root.ts'
import {say} from '../../handbooks/language/both.ts'
import {written} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {addDays, type Day, weekdayOf} from '../../handbooks/register/calendarOf.ts'
import {readPoint} from '../directory/readPoint.ts'
import {latestAddress} from '../record/point.ts'

/** As English writes them in a date. */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const words = {
  zh: {
    use: (item: string, point: string, town: string) =>
      `本例以“${item}”为例，说明一件事从询问到归档怎样办、每一步符合哪些条款、每个期限怎样算。示例县${town}${point}、人物、事项、号码和材料均为虚构，办事指南的内容只为举例，不是任何地方的规定。期限由本版的数值和工作日历算出。`,
    story: '经过',
    clauses: '条款',
    colon: '：',
    comma: '、',
    otherwise: '如果没有按期办成',
    counting: '承诺办结日怎样数',
    countingText: (from: string, n: number, notice: string) =>
      `${from}受理，从次日起数${n}个工作日。周六、周日和法定节假日不数，调休上班的周六、周日照数，依据是${notice}。`,
    date: '日期',
    sort: '当日',
    nth: '第几个工作日',
    sorts: {weekday: '工作日', moved: '调休上班', weekend: '休息日'},
    holiday: (name: string) => `${name}放假`,
    mistakes: (weekdays: string, natural: string, right: string) =>
      `常见的数错：只去掉周六、周日而不看放假安排，会数到${weekdays}；按自然日数，会数到${natural}。正确的承诺办结日是${right}。`,
    dues: '各期限一览',
    limit: '期限',
    start: '起算',
    length: '规定',
    by: '最迟',
    done: '实际',
    days: (n: number) => `${n}个工作日`,
    before: (n: number) => `至少提前${n}个工作日`,
    guide: '办事指南',
    filled: (title: string) => `填好的${title}（示例）`,
    day: (month: number, day: number, weekday: string) => `${month}月${day}日（周${weekday}）`,
    dayOfYear: (year: string, day: string) => `${year}年${day}`,
    step: (day: string, at: string, title: string) => `${day} ${at}　${title}`,
    weekdays: ['日', '一', '二', '三', '四', '五', '六'],
  },
  en: {
    use: (item: string, point: string, town: string) =>
      `The case of an “${item.toLowerCase()}” shows what is done from the first question to the archive, which clauses each step meets and how each due date is worked out. ${point} in ${town}, Sample County, people, item, numbers and papers are made up; the guide is an example and no rule of any place. Due dates follow from the limits of this edition and the working calendar.`,
    story: 'What happened',
    clauses: 'Clauses',
    colon: ': ',
    comma: ', ',
    otherwise: 'Had it not been done in time',
    counting: 'How the promised date is counted',
    countingText: (from: string, n: number, notice: string) =>
      `The application was taken on ${from}; ${n} working days are counted from the day after. Weekends and public holidays do not count, weekends made working days do. The ground is the ${notice}.`,
    date: 'Date',
    sort: 'The day',
    nth: 'Working day no.',
    sorts: {weekday: 'Working day', moved: 'Weekend made a working day', weekend: 'Weekend'},
    holiday: (name: string) => name,
    mistakes: (weekdays: string, natural: string, right: string) =>
      `Common mistakes: leaving out weekends but not looking at the holidays gives ${weekdays}; counting every day gives ${natural}. The right date is ${right}.`,
    dues: 'All time limits',
    limit: 'Time limit',
    start: 'From',
    length: 'Rule',
    by: 'Due',
    done: 'Done',
    days: (n: number) => `${n} working day${n === 1 ? '' : 's'}`,
    before: (n: number) => `at least ${n} working day${n === 1 ? '' : 's'} before`,
    guide: 'Guide of the item',
    filled: (title: string) => `${title}, filled in (sample)`,
    day: (month: number, day: number, weekday: string) => `${weekday} ${day} ${months[month - 1]}`,
    dayOfYear: (year: string, day: string) => `${day} ${year}`,
    step: (day: string, at: string, title: string) => `${day} ${at} · ${title}`,
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
}

/**
 * Returns the worked case as XHTML: step by step with clauses, the promised date counted day by day, all time limits, and forms filled in.
 *
 * @throws InputError if the record of the sample point cannot be read.
 */
export function workedCase(one: WorkedCase, setting: FormSetting): string {
  const {catalogue, locale} = setting
  const write = writer(locale)
  const w = written(locale)
  const own = say(locale)
  const t = own(words)
  const html = (text: string) => escaped(write(text))
  const day = (date: string, letters?: number) => {
    const [, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
    return t.day(month, dayOfMonth, t.weekdays[weekdayOf(date)]?.slice(0, letters) ?? '')
  }
  const filledIn = (text: string) => text.replaceAll('{promised}', t.dayOfYear(one.promisedBy.slice(0, 4), day(one.promisedBy)))
  const named = (id: string) => {
    const clause = catalogue.clause.get(id)
    return clauseLink(id, `${clause?.number ?? ''} ${clause ? html(own(clause.title)) : ''}`, setting)
  }
  const taken = (ids: readonly string[]) => `<p class="form-taken">${html(t.clauses)}${t.colon}${ids.map(named).join(t.comma)}</p>`
  const dated = (date: string) => `<span class="form-date">${html(day(date, 3))}</span>`
  const table = (names: readonly string[], widths: readonly number[], rows: readonly string[]) =>
    `<table${names.length > 3 ? ' class="form-wide"' : ''}><colgroup>${widths.map((width) => `<col class="w${width}"/>`).join('')}</colgroup><thead><tr>${names.map((name) => `<th scope="col">${html(name)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`

  const {name, town} = samplePoint(one.point, catalogue, w)
  const steps = one.steps.map(
    ({on, at, title, text, clauses}) =>
      `<h3>${html(t.step(day(on), at.replace(/^0/, ''), own(title)))}</h3>\n<p>${html(filledIn(own(text)))}</p>\n${taken(clauses)}`,
  )
  const sortOf = (found: Day) => (found.sort === 'holiday' ? t.holiday(own(found.name)) : t.sorts[found.sort])
  let nth = 0
  const strip: string[] = []
  for (let date = addDays(one.acceptedOn, 1); date <= one.promisedBy; date = addDays(date, 1)) {
    const found = one.calendar.dayOf(date)
    if (found.working) nth++
    strip.push(`<tr><th scope="row">${dated(date)}</th><td>${html(sortOf(found))}</td><td>${found.working ? nth : '—'}</td></tr>`)
  }
  const dues = one.dues.map(
    ({what, from, back, workingDays, clause, by, done}) =>
      `<tr><th scope="row">${html(own(what))}</th><td>${dated(from)}</td><td>${html(back ? t.before(workingDays) : t.days(workingDays))}<br/><small>${clause === undefined ? html(t.guide) : named(clause)}</small></td><td>${dated(by)}</td><td>${dated(done)}</td></tr>`,
  )
  const slips = one.slips.map(({form, fields, foot}) => {
    const values = {point: name, fields: fields.map((value) => filledIn(own(value))), foot: foot.map((value) => own(value))}
    return `<div class="form-own"><h2>${html(t.filled(own(form.title)))}</h2>
${formHtml(form, setting, values)}</div>`
  })
  return `<div class="form form-sheet form-read">
<p class="form-use">${html(t.use(own(one.item), name, town))}</p>
<h2>${html(t.story)}</h2>
${steps.join('\n')}
<h3>${html(t.otherwise)}</h3>
<p>${html(own(one.otherwise.text))}</p>
${taken(one.otherwise.clauses)}
<h2>${html(t.dues)}</h2>
${table([t.limit, t.start, t.length, t.by, t.done], [22, 18, 24, 18, 18], dues)}
<h2>${html(t.counting)}</h2>
<p>${html(t.countingText(day(one.acceptedOn), one.promisedWorkingDays, own(one.calendar.notice(one.acceptedOn))))}</p>
${table([t.date, t.sort, t.nth], [36, 40, 24], strip)}
<p>${html(t.mistakes(day(withoutHolidays(one.acceptedOn, one.promisedWorkingDays)), day(addDays(one.acceptedOn, one.promisedWorkingDays)), day(one.promisedBy)))}</p>
</div>
${slips.join('\n')}`
}

/** The day that a count finds which leaves out Saturdays and Sundays and knows no holidays. */
function withoutHolidays(from: string, workingDays: number): string {
  let [date, left] = [from, workingDays]
  while (left > 0) {
    date = addDays(date, 1)
    if (weekdayOf(date) % 6 !== 0) left--
  }
  return date
}

function samplePoint(id: string, catalogue: Catalogue, w: 'zh' | 'en') {
  const file = `points/districts/sample/records/${id}.yaml`
  const point = readPoint(file, readText({path: join(root, file), name: file, as: 'yaml'}), catalogue)
  return {name: point.name[w], town: latestAddress(point).town[w]}
}
