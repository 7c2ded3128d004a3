import type {Written} from '../language/locale.ts'
import type {FormData} from './formSchema.ts'

/** Room on a sheet of A4 within its margins, in millimetres: `@page upright` and `@page turned` of form.css. */
export const roomOf = ({turned}: Pick<FormData, 'turned'>) => (turned ? {wide: 269, high: 182} : {wide: 178, high: 265})

/**
 * Heights of what form.css prints, in millimetres, and sizes of letters, as `font-size` there. What both say is kept equal by the test that prints
 * every form: each takes one page.
 */
const print = {head: 15, title: 9.5, blank: 9, gap: 4, foot: 6, spare: 1, cell: 1.8, cut: 8, reach: 4.2} as const
const size = {text: 3.18, use: 3, letter: 4.23, label: 3.53, table: 3.7, largeTable: 4.6, guide: 4.23, large: 5.1} as const
/** Between lines, in ems. */
const leading = {text: 1.4, letter: 1.9, guide: 1.5, large: 1.45} as const
/** A line to write on. */
export const written = {alone: 9.5, halved: 7.2} as const
/** Padding of a cell on both sides. */
const padding = 2.8
/** Width of a letter by hand, in millimetres: Chinese, and all others. */
const hand = {chinese: 4.6, other: 2.25} as const
/** Width of a letter in print, in ems; others than Chinese on average, on the safe side. */
const ems = {chinese: 1, other: 0.57} as const

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const widthOf = (text: string, {chinese, other}: {readonly chinese: number; readonly other: number}) =>
  sum([...text].map((char) => (/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’—…]/.test(char) ? chinese : other)))

/** Width of one low line of a gap. */
const gap = 3
const linesOf = (text: string, em: number, wide: number) => {
  const gaps = sum([...text.matchAll(/_{4,}/g)].map(([low]) => low.length))
  return Math.max(1, Math.ceil((widthOf(text.replace(/_{4,}/g, ''), ems) * em * 1.04 + gaps * gap) / wide))
}

/** What does not fit, and where it stands in the file. */
export interface Unfit {
  readonly at: readonly (string | number)[]
  readonly message: string
}

/** Returns the widths of a form's columns on paper, in millimetres; `before` are shares of columns that the form has of itself. */
export function columnsMm(form: Pick<FormData, 'columns' | 'turned'>, before: readonly number[] = []): number[] {
  const all = [...before, ...form.columns.map(({width}) => width)]
  return all.map((width) => (width / sum(all)) * roomOf(form).wide)
}

/** Shares of the columns that a check has before its own. */
export const beforeChecks = [5, 46] as const

/** Returns how many blank rows the sheet of a register holds in a language. */
export const rowsOn = (form: FormData, w: Written): number => Math.max(0, Math.floor((roomOf(form).high - heightOf(form, w)) / form.rowMm))

/**
 * Returns what of a form does not fit on its sheet: a column too narrow for what it holds or for a word of its heading, and a sheet that takes more
 * than one A4.
 */
export function unfitOn(form: FormData): Unfit[] {
  const {wide, high} = roomOf(form)
  const found: Unfit[] = []
  const widths = columnsMm(form, form.sort === 'check' ? beforeChecks : []).slice(-form.columns.length)
  for (const [i, {holds, en}] of form.columns.entries()) {
    const room = (widths[i] ?? 0) - padding
    const asked = holds === undefined ? 0 : widthOf(holds, hand)
    if (asked > room)
      found.push({
        at: ['columns', i],
        message: `is ${mm(room)} wide inside and "${holds}" takes ${mm(asked)} by hand; make it wider or another narrower`,
      })
    const word = longestWord(en) * size.text
    if (word > room)
      found.push({
        at: ['columns', i],
        message: `is ${mm(room)} wide inside and a word of "${en}" takes ${mm(word)}; make it wider or say it shorter`,
      })
  }
  for (const [r, {cells}] of form.rows.entries())
    for (const [i, {en}] of cells.slice(0, widths.length).entries()) {
      const room = (widths[i] ?? 0) - padding
      const word = longestWord(en) * (form.large ? size.largeTable : size.table)
      if (word > room)
        found.push({
          at: ['rows', r, 'cells', i],
          message: `stands in ${mm(room)}, and a word of "${en}" takes ${mm(word)}; make the column wider`,
        })
    }
  for (const w of ['zh', 'en'] as const) {
    const all = heightOf(form, w) + (form.sort === 'register' ? 8 * form.rowMm : 0)
    if (all > high)
      found.push({
        at: [],
        message: `takes ${mm(all)} in ${w === 'zh' ? 'Chinese' : 'English'}${form.sort === 'register' ? ' with eight rows' : form.stub ? ' with both halves' : ''}, and a sheet of A4 has ${mm(high)} by ${mm(wide)}; take out lines, or divide it`,
      })
  }
  return found
}

/** Width of the longest word of a text, in ems; a gap is none. */
const longestWord = (text: string) =>
  text
    .replace(/_{4,}/g, ' ')
    .split(/[\s/]+/)
    .reduce((most, one) => Math.max(most, widthOf(one, ems)), 0)

const mm = (value: number) => `${Math.round(value * 10) / 10} mm`

/** Returns the height of a form on paper in a language, in millimetres, without the blank rows of a register. */
export function heightOf(form: FormData, w: Written): number {
  const {wide} = roomOf(form)
  const use = linesOf(form.use[w], size.use, wide) * size.use * leading.text
  const title = linesOf(form.title[w], 5.3, wide) * print.title
  const blanks = (list: FormData['head'], more: number) =>
    list.length + more === 0
      ? 0
      : rowsOfBlanks(
          list.map((one) => one[w]),
          wide,
        ) *
          print.blank +
        print.gap
  const clauses = linesOf(form.clauses.map(() => '4.10 SW-WIN-000、').join(''), 2.65, wide * 0.7) * 3.8 + 2
  const reach = form.stub || form.sort === 'letter' ? print.reach * 2 : 0
  return (
    reach +
    print.head +
    title +
    use +
    blanks(form.head, 0) +
    bodyHeight(form, w, wide) +
    blanks(form.foot, 0) +
    clauses +
    print.foot +
    print.spare
  )
}

/** Blanks stand beside one another as far as there is room: each with its label and room to write. */
function rowsOfBlanks(labels: readonly string[], wide: number): number {
  let [rows, used] = [1, 0]
  for (const label of labels) {
    const one = Math.max(38, widthOf(label, ems) * size.text + 16) + 6
    if (used > 0 && used + one > wide + 6) [rows, used] = [rows + 1, 0]
    used += one
  }
  return rows
}

function bodyHeight(form: FormData, w: Written, wide: number): number {
  const cells = (texts: readonly string[], widths: readonly number[], em: number = size.text) =>
    Math.max(...texts.map((text, i) => linesOf(text, em, Math.max(4, (widths[i] ?? wide) - padding))), 1) * em * leading.text + print.cell
  const head = () =>
    cells(
      form.columns.map((column) => column[w]),
      columnsMm(form, form.sort === 'check' ? beforeChecks : []).slice(-form.columns.length),
    )
  switch (form.sort) {
    case 'register':
      return head()
    case 'check':
      return head() + Math.max(form.items.length, 14) * 12
    case 'slip': {
      const high = form.stub ? written.halved : written.alone
      const label = wide * 0.32 - padding
      const rows = (fields: FormData['fields'], lines: (field: FormData['fields'][number]) => number) =>
        sum(
          fields.map((field) =>
            Math.max(lines(field) * high, linesOf(field[w], size.label, label) * size.label * leading.text + print.cell + 1),
          ),
        )
      const stub = form.fields.filter(({onStub}) => onStub)
      const half = form.stub ? print.title + rows(stub, () => 1) + print.blank + print.gap + print.cut : 0
      return rows(form.fields, ({lines}) => lines) + half
    }
    case 'letter':
      return sum(
        form.text.map((one) =>
          'lines' in one ? one.lines * written.alone : linesOf(one[w], size.letter, wide) * size.letter * leading.letter + 1.5,
        ),
      )
    case 'guide': {
      const [em, lead] = form.large ? [size.large, leading.large] : [size.guide, leading.guide]
      return sum(
        form.sections.flatMap(({title, items}) => [
          linesOf(title[w], em * 1.1, wide) * em * 1.1 * lead + 3.5,
          ...items.map((item) => linesOf(`${item[w]}${item.clause ? ' SW-EMER-001' : ''}`, em, wide - 8) * em * lead + 0.8),
        ]),
      )
    }
    case 'table':
      return (
        head() +
        sum(
          form.rows.map(({cells: row}) =>
            Math.max(
              form.large ? 13 : 0,
              cells(
                row.map((cell) => cell[w]),
                columnsMm(form),
                form.large ? size.largeTable : size.table,
              ),
            ),
          ),
        )
      )
    default:
      return form.sort satisfies never
  }
}
