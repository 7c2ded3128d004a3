import {type BasisClass, basisClasses, type Sources} from '../annexes/sources.ts'
import type {Chapter} from '../catalogue/catalogue.ts'
import type {Book, Clause} from '../clause/clause.ts'
import {limits} from '../clause/limits.ts'
import {bookNames} from '../clause/names.ts'
import {escaped} from '../input/escape.ts'
import {written} from '../language/locale.ts'
import {marks} from '../language/punctuation.ts'
import {writer} from '../language/traditional.ts'
import {basisWords} from '../limit/basis.ts'
import {type Limit, printBounds} from '../limit/limit.ts'
import type {Reference} from '../register/register.ts'
import {clauseLink, type FormSetting} from './form.ts'
import {documentNumber} from './render.ts'

const words = {
  zh: {
    use: '本附录说明本手册的内容从哪里来：哪些做法有报道可据，哪些条款引用了标准和文件，哪些数值由本手册自定、换算得出或者取自别处。各表由手册的数据生成，与本版条款一致。文件的名称和查看日期在引用文件中列出，这里不重复。',
    report: '报道中的做法',
    reportText:
      '一篇2014年初的报纸报道介绍了成都市各区（市）县政务服务中心2013年的工作，署名田园、郭庆、邓超辉。所据文本为网上转载的繁体文本，没有报名、标题和日期，时间由内容推知。报道讲做法和成效，没有给出条款、尺寸、颜色、表格和评分标准。以下各项照报道转述，数字未经核实，地名用当时的名称（郫县今为成都市郫都区）；条文由本手册自行编写，任何县都能采用。',
    elsewhere: (n: number, book: string) => `报道所述的另外${n}项做法由《${book}》采用。`,
    taken: '采用的条款',
    chapter: (n: number) => `第${n}章`,
    standards: '条款引用的标准和文件',
    standardsText: (all: number, resting: number) =>
      `本手册共${all}条，其中${resting}条引用下列标准或文件，其余各条由本手册自行编写。见到文本的写“依据”，只见到部分、名称或者没有见到的写“参照”。“现行”指见到载明版次和状态的网页；“未核实”指没有见到，采用前查对现行版本；“已被代替”和“已废止”的，网页上在条款旁提示，按新标准修订之前不作为依据。`,
    statuses: {'in-force': '现行', replaced: '已被代替', withdrawn: '已废止', unverified: '未核实'},
    by: (n: string) => `由${n}代替`,
    seenOf: {text: '见到文本', excerpt: '见到部分', title: '只见到名称', nothing: '未见'},
    document: '编号',
    status: '状态',
    clauses: '引用它的条款',
    numbers: '数值的来由',
    numbersText: (n: number) => `本手册的条款共规定${n}个数值。标明自定的，采用的县可以按本地情况另定，并说明理由。`,
    origin: '来由',
    meaning: '含义',
    count: '个数',
    clause: '条款',
    value: '数值',
    reason: '说明',
    classes: {
      cited: ['取自文件', '取自见到的文件'],
      published: ['公开数值', '取自常见的公开数值或者经验值，没有见到标准'],
      derived: ['换算', '由本手册的其他数值或者图形算出'],
      deferring: ['自定，让位', '由本手册自定，另有规定或者产品要求的从其规定'],
      reasoned: ['自定，有理由', '由本手册自定，理由见下表'],
      own: ['自定', '由本手册按一般经验自定，没有见到可依据的标准'],
    },
    ownList: '自定数值所在的条款',
  },
  en: {
    use: 'This annex tells where the book comes from: which practices a report vouches for, which clauses rest on standards and documents, and which numbers are the toolkit’s own choice, were worked out, or were taken from elsewhere. Its tables are made from the data of the book and agree with the clauses of this edition. Titles and dates of the documents stand in the list of cited documents and are not repeated.',
    report: 'Practices from the report',
    reportText:
      'A newspaper report of early 2014 describes the work of the government service centres of Chengdu’s districts and counties in 2013. It is signed by Tian Yuan, Guo Qing and Deng Chaohui. The text used is a copy found online in Traditional Chinese, without the name of the newspaper, headline or date; its time follows from what it says. It tells of practices and results and gives no clauses, dimensions, colours, forms or criteria. What follows retells it, with figures that were not verified and places by their names of then (Pi County is now Pidu District). The clauses are this handbook’s own, and any county can use them.',
    elsewhere: (n: number, book: string) => `The other ${n} practices of the report are taken up by the ${book.toLowerCase()}.`,
    taken: 'Taken up by',
    chapter: (n: number) => `Chapter ${n}`,
    standards: 'Standards and documents that clauses cite',
    standardsText: (all: number, resting: number) =>
      `Of the ${all} clauses, ${resting} cite one of these standards or documents; the others are this handbook’s own. A clause rests on a document whose text was seen, and only refers to one of which no more than an excerpt or the title was. “In force” means that a page stating edition and status was seen. “Unverified” means that none was: look for the current edition first. Where one was replaced or withdrawn, the site says so beside the clause, and until the clause is revised it is no ground to stand on.`,
    statuses: {'in-force': 'In force', replaced: 'Replaced', withdrawn: 'Withdrawn', unverified: 'Unverified'},
    by: (n: string) => `by ${n}`,
    seenOf: {text: 'text seen', excerpt: 'excerpt seen', title: 'title seen only', nothing: 'not seen'},
    document: 'Number',
    status: 'Status',
    clauses: 'Clauses that cite it',
    numbers: 'Where the numbers come from',
    numbersText: (n: number) =>
      `The clauses set ${n} numbers. Those that are the toolkit’s own choice may be set otherwise by a county that says why.`,
    origin: 'Origin',
    meaning: 'Meaning',
    count: 'How many',
    clause: 'Clause',
    value: 'Value',
    reason: 'Explanation',
    classes: {
      cited: ['From a document', 'Taken from a document that was seen'],
      published: ['In common use', 'A commonly published value or a rule of thumb; no standard was seen'],
      derived: ['Worked out', 'Follows from other numbers or drawings of the book'],
      deferring: ['Own, giving way', 'The toolkit’s own choice; where other rules or the maker ask for more, they stand'],
      reasoned: ['Own, with a reason', 'The toolkit’s own choice, for the reason in the table below'],
      own: ['Own', 'The toolkit’s own choice from general experience; no standard to follow was seen'],
    },
    ownList: 'Clauses whose numbers are plain choices',
  },
} as const satisfies Record<'zh' | 'en', {readonly classes: Record<BasisClass, readonly [string, string]>; readonly [key: string]: unknown}>

/** The order of the table: what needs a look stands first. */
const statusOrder: readonly Reference['status'][] = ['withdrawn', 'replaced', 'unverified', 'in-force']

/**
 * Returns the annex on sources as XHTML: the practices of the report with the clauses that take each up, the standards with the clauses
 * that rest on each, and the numbers by where they come from.
 */
export function sourcesAnnex(book: Book, sources: Sources, setting: FormSetting): string {
  const {catalogue, locale} = setting
  const w = written(locale)
  const source = w
  const t = words[w]
  const say = (text: string) => escaped(writer(locale)(text))
  const own = catalogue.clauses.filter((clause) => clause.book === book)
  const head = (names: readonly string[], widths: readonly number[]) =>
    `<colgroup>${widths.map((width) => `<col class="w${width}"/>`).join('')}</colgroup><thead><tr>${names.map((name) => `<th scope="col">${say(name)}</th>`).join('')}</tr></thead>`
  const link = (clause: Clause) => clauseLink(clause.id, clause.number, setting)
  const named = (clause: Clause) => clauseLink(clause.id, `${clause.number} ${say(clause.title[source])}`, setting)
  const links = (list: readonly Clause[], as = link) => list.map(as).join(marks[w].list)

  const practices = sources.systems.flatMap((system) => {
    const chapters = catalogue.chapters.filter((c) => c.book === book && system.chapters.includes(`${c.book}/${c.name}`))
    const clauses = own.filter(({id}) => system.clauses.includes(id))
    if (chapters.length + clauses.length === 0) return []
    const first = (chapter: Chapter) => {
      const id = chapter.sections.flatMap((section) => section.clauses)[0]
      const text = `${say(t.chapter(chapter.number))} ${say(chapter.title[source])}`
      return id === undefined ? text : clauseLink(id, text, setting)
    }
    return [
      `<h3>${say(`${system.title[w]}${marks[w].bracketed(system.place[w])}`)}</h3>
<p>${say(system.said[w])}</p>
<p class="form-taken">${say(t.taken)}${marks[w].colon}${[...chapters.map(first), ...clauses.map(named)].join(marks[w].list)}</p>`,
    ]
  })
  const others = sources.systems.length - practices.length
  const otherBook: Book = book === 'hardware' ? 'software' : 'hardware'

  const resting = own.filter(({references}) => references.length > 0)
  const standards = [...catalogue.references.values()]
    .filter(({number}) => resting.some(({references}) => references.includes(number)))
    .sort((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status))
    .map(({number, status, replacedBy, note, seen}) => {
      const by = replacedBy === undefined ? '' : ` ${say(t.by(replacedBy))}`
      const remark = note ? `<br/><small>${say(note[w])}</small>` : ''
      const clauses = resting.filter(({references}) => references.includes(number))
      return `<tr><th scope="row">${documentNumber(number, setting)}</th><td>${say(t.statuses[status])}${by}${marks[w].semicolon}${say(t.seenOf[seen])}${remark}</td><td>${links(clauses)}</td></tr>`
    })

  const numbers = Object.values(limits).flatMap((limit) => {
    const clause = catalogue.clause.get(limit.clause)
    return clause?.book === book ? [{limit, clause, basis: sources.bases.get(basisWords(limit.basis))}] : []
  })
  const of = (is: BasisClass) => numbers.filter(({basis}) => basis?.class === is)
  const counts = basisClasses.map((is) => {
    const [name, meaning] = t.classes[is]
    return `<tr><th scope="row">${say(name)}</th><td>${say(meaning)}</td><td>${of(is).length}</td></tr>`
  })
  const explained = basisClasses
    .filter((is) => is !== 'own' && of(is).length > 0)
    .map((is) => {
      // Numbers of one clause with one reason share a row.
      const rows = Map.groupBy(of(is), ({clause, basis}) => `${clause.id} ${basis?.basis}`)
      const values = (all: readonly {readonly limit: Limit}[]) =>
        all.map(({limit}) => say(printBounds(limit, source))).join(marks[w].semicolon)
      return `<h3>${say(t.classes[is][0])}</h3>
<table>${head([t.clause, t.value, t.reason], [30, 24, 46])}<tbody>${[...rows.values()]
        .map((all) => {
          const [one] = all
          return one
            ? `<tr><th scope="row">${named(one.clause)}</th><td>${values(all)}</td><td>${say(one.basis?.why?.[w] ?? '')}</td></tr>`
            : ''
        })
        .join('')}</tbody></table>`
    })
  const plain = own.filter(({id}) => of('own').some(({clause}) => clause.id === id))

  return `<div class="form form-sheet form-read">
<p class="form-use">${say(t.use)}</p>
<h2>${say(t.report)}</h2>
<p>${say(t.reportText)}</p>
${practices.join('\n')}
${others > 0 ? `<p>${say(t.elsewhere(others, bookNames[w][otherBook]))}</p>` : ''}
<h2>${say(t.standards)}</h2>
<p>${say(t.standardsText(own.length, resting.length))}</p>
<table>${head([t.document, t.status, t.clauses], [20, 34, 46])}<tbody>${standards.join('')}</tbody></table>
<h2>${say(t.numbers)}</h2>
<p>${say(t.numbersText(numbers.length))}</p>
<table>${head([t.origin, t.meaning, t.count], [30, 60, 10])}<tbody>${counts.join('')}</tbody></table>
${explained.join('\n')}
<h3>${say(t.ownList)}</h3>
<p>${links(plain, named)}</p>
</div>`
}
