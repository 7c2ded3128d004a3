import type {Catalogue, Chapter} from '../catalogue/catalogue.ts'
import {type Applicability, asksPoint, type Book, type Clause, pointTypes} from '../clause/clause.ts'
import {checkNames, evidenceNames, scoringNames, typeNames} from '../clause/names.ts'
import {markedJudged, markedLine} from '../clause/ownNumbers.ts'
import {provisionOf, wordsIn} from '../clause/provision.ts'
import {escaped} from '../input/escape.ts'
import {inEach} from '../language/both.ts'
import {written} from '../language/locale.ts'
import {marks} from '../language/punctuation.ts'
import {speak, writer} from '../language/traditional.ts'
import {clauseLink, type FormSetting} from './form.ts'

const words = {
  zh: {
    use: {
      title:
        '按章检查用，一章一份，三种类型合用。“适用”栏中●为必备，○为推荐（做到加分），—为该类型不检查。编号下标“门槛”的一条也不能缺，其余印有分值。条文见正文，逐条查过再勾，只勾一栏；没有查的不勾，记为未检查。“不适用”栏印着—的，总是适用。测量的条款在备注中写实测值。镇、县的职责另有检查表。',
      full: '一章一份，三种类型合用。“适用”栏中●为必备，○为推荐（做到加分），—为该类型不检查。编号下标“门槛”的一条也不能缺，其余印有分值。逐条查过再勾，只勾一栏；没有查的不勾，记为未检查。“不适用”栏印着—的，总是适用。测量的条款在备注中写实测值，要复查的写明复查日期。',
    },
    point: '站点名称',
    type: '建设类型',
    by: '检查方',
    parties: ['自评', '镇（街道）', '县（区）'],
    on: '检查日期',
    clause: '条款',
    requirement: '要求',
    applies: '适用',
    types: {model: '示范', standard: '标准', 'catch-up': '追赶'},
    method: '检查方法',
    evidence: '证据',
    results: ['符合', '部分符合', '不符合', '不适用'],
    remarks: '备注',
    measured: '实测',
    gate: '门槛',
    points: (n: number) => `${n}分`,
    judging: '判定',
    posts: ['检查人（岗位、签名）', '站点在场人（岗位、签名）', '复核人（岗位、签名、日期）'],
    chapter: (n: number, title: string) => `第${n}章 ${title}`,
  },
  en: {
    use: {
      title:
        'For checking chapter by chapter, one form each, for all three types. Under “For”, ● is required, ○ recommended (a bonus) and — not checked for the type. What is marked “Gate” under its number may not be missed; the others have their points there. The words stand in the chapter. Tick one box once a clause was checked; what was not checked stays blank and counts as unchecked. A dash under “N/A” means that the clause always applies. Write values read under remarks. Duties of towns and counties have forms of their own.',
      full: 'One form for each chapter and for all three types. Under “For”, ● is required, ○ recommended (a bonus) and — not checked for the type. What is marked “Gate” under its number may not be missed; the others have their points there. Tick one box once a clause was checked; what was not checked stays blank and counts as unchecked. A dash under “N/A” means that the clause always applies. Write values read under remarks, and the date of a second look where one is needed.',
    },
    point: 'Service point',
    type: 'Built as',
    by: 'Checked by',
    parties: ['Self', 'Town', 'County'],
    on: 'Date',
    clause: 'Clause',
    requirement: 'Requirement',
    applies: 'For',
    types: {model: 'Model', standard: 'Stand.', 'catch-up': 'Catch-up'},
    method: 'Check',
    evidence: 'Evidence',
    results: ['Met', 'Partly met', 'Not met', 'N/A'],
    remarks: 'Remarks',
    measured: 'Read',
    gate: 'Gate',
    points: (n: number) => (n === 1 ? '1 point' : `${n} points`),
    judging: 'Judging',
    posts: ['Inspector (post, signature)', 'For the point (post, signature)', 'Reviewer (post, signature, date)'],
    chapter: (n: number, title: string) => `Chapter ${n} ${title}`,
  },
} as const

const dots: Readonly<Record<Applicability, string>> = {required: '●', recommended: '○', optional: '—', 'not-applicable': '—'}

/** Widths in percent: clause, requirement, three types, method and evidence, four results, remarks. */
const widths = {title: [14, 20, 4, 4, 4, 14, 6, 6, 6, 6, 16], full: [10, 40, 4, 4, 4, 12, 4, 4, 4, 4, 10]} as const

/** How a requirement is told: by its title, where the words stand in the same book, or in full. */
export type Wording = keyof typeof widths

/** Returns the clauses of a chapter that are asked of a point of some type itself: what a form for the chapter lists. */
export const checkedClauses = ({clauses}: Pick<Catalogue, 'clauses'>, {book, name}: Pick<Chapter, 'book' | 'name'>): Clause[] =>
  clauses.filter((clause) => clause.book === book && clause.chapter === name && pointTypes.some((type) => asksPoint(clause, type)))

/** Returns the check forms of all chapters of a book as XHTML, each under its heading. */
export const checkForms = (book: Book, setting: FormSetting): string =>
  setting.catalogue.chapters
    .filter((chapter) => chapter.book === book)
    .map(
      (chapter) =>
        `<div class="form-chapter">\n<h2>${checkFormTitle(chapter, setting)}</h2>\n${checkForm(chapter, 'title', setting)}\n</div>`,
    )
    .join('\n')

/** Returns the number and title of a chapter as safe XHTML. */
export function checkFormTitle({number, title}: Chapter, {locale}: FormSetting): string {
  return escaped(speak(locale)(inEach((w) => words[w].chapter(number, title[w]))))
}

/**
 * Returns the check form of a chapter as XHTML: who checks what and when, a row for each clause asked of a point of any type with its points
 * or that it is of the gate, its requirement, what earns all, half or nothing where the words are given in full, types, method, evidence, boxes for the result and room for remarks, and signatures. The page around it gives the title.
 */
export function checkForm(chapter: Chapter, wording: Wording, setting: FormSetting): string {
  const {catalogue, locale} = setting
  const w = written(locale)
  const t = words[w]
  const source = w
  const say = (text: string) => escaped(writer(locale)(text))
  const blank = (label: string, inside = '') => `<p class="blank"><span>${say(label)}</span><span class="rule">${inside}</span></p>`
  const choice = (label: string, options: readonly string[]) =>
    `<p class="blank form-choices"><span>${say(label)}${marks[w].colon}${options.map((option) => `<span class="form-choice">□ ${say(option)}</span>`).join(' ')}</span></p>`
  const requirement = (clause: Clause) => {
    const title = `<b>${say(clause.title[source])}</b>`
    if (wording === 'title') return title
    const words = provisionOf(clause.content[source]).map((block) => {
      const lines = wordsIn(block).map((line) => say(markedLine(line, w)))
      return block.type === 'list' ? `<ol>${lines.map((line) => `<li>${line}</li>`).join('')}</ol>` : lines.join('')
    })
    const judged = [
      ...(clause.gate === undefined ? [scoringNames[w][clause.scoring]] : []),
      ...(clause.judged[source] ? [markedJudged(clause, w)] : []),
    ]
    const judging = judged.map((line) => (/[。.]$/.test(line) ? line : `${line}${marks[w].stop.trimEnd()}`)).join(marks[w].blank)
    return `${title}<br/>${words.join('')}${judging ? `<br/><small>${say(`${t.judging}${marks[w].colon}${judging}`)}</small>` : ''}`
  }
  const worth = ({gate, weight}: Clause) => (gate === undefined ? `<small>${say(t.points(weight))}</small>` : `<b>${say(t.gate)}</b>`)
  const rows = checkedClauses(catalogue, chapter).map(
    (clause) =>
      `<tr><th scope="row">${clauseLink(clause.id, clause.number, setting)}<br/><small>${clause.id}</small><br/>${worth(clause)}</th><td>${requirement(clause)}</td>${pointTypes
        .map((type) => `<td class="form-mark">${dots[clause.applies[type]]}</td>`)
        .join(
          '',
        )}<td>${say(clause.checks.map((check) => checkNames[w][check]).join(marks[w].list))}<br/><small>${say(clause.evidence.map((kind) => evidenceNames[w][kind]).join(marks[w].list))}</small></td>${'<td class="form-mark">□</td>'.repeat(
        t.results.length - 1,
      )}<td class="form-mark">${clause.conditional ? '□' : '—'}</td><td>${clause.checks.includes('measure') ? `<small>${say(t.measured)}${marks[w].colon}</small>` : ''}</td></tr>`,
  )
  const spans = (names: readonly string[]) => names.map((name) => `<th scope="col">${say(name)}</th>`).join('')
  return `<div class="form form-grid form-grid-${wording}">
<p class="form-use">${say(t.use[wording])}</p>
<div class="form-head">${blank(t.point)}${blank(t.on)}${choice(
    t.type,
    pointTypes.map((type) => typeNames[w][type]),
  )}${choice(t.by, t.parties)}</div>
<table><colgroup>${widths[wording].map((width) => `<col class="w${width}"/>`).join('')}</colgroup><thead><tr>${spans([
    t.clause,
    t.requirement,
    ...pointTypes.map((type) => t.types[type]),
  ])}<th scope="col">${say(t.method)}<br/><small>${say(t.evidence)}</small></th>${spans([...t.results, t.remarks])}</tr></thead><tbody>${rows.join('\n')}</tbody></table>
<div class="form-foot">${t.posts.map((post) => blank(post)).join('')}</div>
</div>`
}
