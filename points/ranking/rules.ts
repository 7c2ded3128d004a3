import type {z} from 'zod'
import {InputError} from '../../handbooks/input/problem.ts'
import {isoDate, openYaml} from '../../handbooks/input/yaml.ts'
import {type InBoth, inEach} from '../../handbooks/language/both.ts'
import {alike, type Fault} from './fault.ts'
import {personIn} from './personal.ts'
import {words} from './rules.words.ts'
import {type Rules, rulesSchema} from './rulesSchema.ts'

/**
 * Returns the rules that the YAML in `text` holds, or everything that is wrong in it.
 *
 * @clause SW-SUP-011 published before the period
 * @clause SW-SUP-013 no scores by number of complaints or bad reviews
 */
export function readRules(text: string): {readonly rules: Rules} | {readonly faults: readonly Fault[]} {
  const opened = open(text)
  if ('faults' in opened) return opened
  const {value, faults: unfit, lineOf} = opened.yaml
  const {data, error} = rulesSchema().safeParse(value, {reportInput: true})
  const fault = (path: readonly PropertyKey[], message: InBoth, clause?: string): Fault => ({
    line: lineOf(path),
    at: alike(path.map(String).join('.')),
    message,
    clause,
  })
  const faults: Fault[] = unfit.map(({line, at, message}) => ({line, at: alike(at), message: alike(message)}))
  for (const issue of error?.issues ?? [])
    if (issue.code === 'unrecognized_keys')
      faults.push(
        ...issue.keys.map((key) =>
          fault(
            [...issue.path, key],
            inEach((lang) => words[lang].unknown),
          ),
        ),
      )
    else faults.push(fault(issue.path, messageOf(issue)))
  faults.push(...judged(value, fault))
  const [first] = faults
  if (data && first === undefined) return {rules: data}
  return {faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))}
}

function open(text: string): {readonly yaml: ReturnType<typeof openYaml>} | {readonly faults: readonly Fault[]} {
  try {
    return {yaml: openYaml('', text)}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const {problems} = error
    return {faults: problems.map(({line, at, message}) => ({line, at: alike(at), message: inEach((lang) => words[lang].unread(message))}))}
  }
}

function messageOf({code, input, path, ...issue}: z.core.$ZodIssue): InBoth {
  const found = typeof input === 'string' || typeof input === 'number' ? String(input) : (JSON.stringify(input) ?? '')
  return inEach((lang) => {
    const t = words[lang]
    if (input === undefined) return t.missing
    if (code === 'invalid_union') return t.notText(found)
    if ('values' in issue && Array.isArray(issue.values))
      return t.notAllowed(found, issue.values.map(String).join(lang === 'zh' ? '、' : ', '))
    if (path.at(-1) === 'points') return t.notWhole(found)
    if (['published', 'from', 'to'].includes(String(path.at(-1)))) return t.notDate(found)
    return t.wrong(found)
  })
}

type Report = (path: readonly PropertyKey[], message: InBoth, clause?: string) => Fault

/** Returns what is wrong across fields, as far as each of them could be read: so a slip in one hides nothing of another. */
function judged(value: unknown, fault: Report): Fault[] {
  const rules = partsOf(value)
  const period = partsOf(rules.period)
  const criteria = Array.isArray(rules.criteria) ? rules.criteria.map(partsOf) : []
  const faults: Fault[] = []
  const points = criteria.map((one) => one.points)
  if (points.length > 0 && points.every((one) => typeof one === 'number')) {
    const sum = points.reduce((total, one) => total + one, 0)
    if (sum !== 100)
      faults.push(
        fault(
          ['criteria'],
          inEach((lang) => words[lang].sum(sum)),
        ),
      )
  }
  const [published, from, to] = [rules.published, period.from, period.to].map((day) => isoDate.safeParse(day).data)
  if (published !== undefined && from !== undefined && published >= from)
    faults.push(
      fault(
        ['published'],
        inEach((lang) => words[lang].late(published, from)),
        'SW-SUP-011',
      ),
    )
  if (from !== undefined && to !== undefined && from > to)
    faults.push(
      fault(
        ['period', 'to'],
        inEach((lang) => words[lang].ends(from, to)),
      ),
    )
  for (const [i, criterion] of criteria.entries()) {
    const name = namesOf(criterion.name)
    const refused = countsArrivals(name, criterion.source, criterion.for)
    if (refused)
      faults.push(
        fault(
          ['criteria', i],
          inEach((lang) => words[lang].counts(name[0] ?? String(criterion.id))),
          'SW-SUP-013',
        ),
      )
    if (criteria.slice(0, i).some(({id}) => id !== undefined && id === criterion.id))
      faults.push(
        fault(
          ['criteria', i, 'id'],
          inEach((lang) => words[lang].doubled(String(criterion.id))),
        ),
      )
  }
  const classes = Array.isArray(rules.classes) ? rules.classes : []
  for (const [i, one] of classes.entries())
    if (classes.indexOf(one) < i)
      faults.push(
        fault(
          ['classes', i],
          inEach((lang) => words[lang].doubled(String(one))),
        ),
      )
  const ids = criteria.map(({id}) => String(id))
  for (const [i, one] of (Array.isArray(rules.ties) ? rules.ties : []).entries())
    if (!ids.includes(String(one)))
      faults.push(
        fault(
          ['ties', i],
          inEach((lang) => words[lang].noCriterion(String(one), ids.join(lang === 'zh' ? '、' : ', '))),
        ),
      )
  for (const [path, text] of textsIn(value, [])) {
    const person = personIn(text)
    if (person)
      faults.push(
        fault(
          path,
          inEach((lang) => words[lang].person(person[lang])),
        ),
      )
  }
  return faults
}

/**
 * Returns whether a criterion scores by how many complaints or bad reviews came in, by what it says it scores and by its name: a rate of
 * satisfaction is the number of bad reviews in other words.
 */
function countsArrivals(names: readonly string[], source: unknown, ground: unknown): boolean {
  const ofResidents = source === 'complaints' || source === 'reviews'
  if (ofResidents && !['fault', 'late', 'not-rectified'].includes(String(ground))) return true
  return names.some((name) => arrivals.test(name) && !settled.test(name))
}

const arrivals =
  /(?:投诉|差评|不满意)[^，。]{0,6}(?:件|数量|次数|总数|总量|多少|率)|(?:每|收到|出现)[^，。]{0,6}(?:投诉|差评)|(?:好评|满意)(?:率|度)|(?:number|count|rate|share)s? of (?:\w+ )?(?:complaints?|reviews?)|(?:complaint|review|satisfaction) (?:count|rate|number)|each (?:complaint|bad review)/i
const settled = /逾期|按期|及时|核实|属实|成立|整改|过错|late|in time|on time|verified|upheld|fault|put right|rectif/i

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {}

const namesOf = (name: unknown): string[] =>
  typeof name === 'string' ? [name] : Object.values(partsOf(name)).filter((one): one is string => typeof one === 'string')

function textsIn(value: unknown, path: readonly PropertyKey[]): (readonly [readonly PropertyKey[], string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]))
  return Object.entries(partsOf(value)).flatMap(([key, item]) => textsIn(item, [...path, key]))
}
