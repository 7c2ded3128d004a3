import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {limits} from '../../handbooks/clause/limits.ts'
import {readText} from '../../handbooks/input/file.ts'
import {InputError, type Problem, ProblemList} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import {nameWords, prose} from '../../handbooks/input/words.ts'
import {isoDate, oneOf, openYaml, plainWords, slug} from '../../handbooks/input/yaml.ts'
import {askedFaults, longerThan, textFaults, withoutBasis} from '../../handbooks/items/checkItem.ts'
import {codeFaults} from '../../handbooks/items/code.ts'
import {questionSchema, situationSchema} from '../../handbooks/items/item.ts'
import {dayUnits, depths, handlings, itemClasses, lifeEvents} from '../../handbooks/items/itemWords.ts'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import {nameClashes} from '../../handbooks/items/nameClash.ts'
import {paperUseSchema} from '../../handbooks/items/paper.ts'
import {inBoth, namesInBoth} from '../../handbooks/language/both.ts'
import {districts} from '../directory/district.ts'

const days = z.strictObject({n: z.int().min(0).max(365), unit: oneOf('a unit of days', dayUnits)})

/** A paper in a county's list: one of the register, or one in the county's own words, with an id that the county gives it. */
const countyPaper = paperUseSchema.extend({
  /** The county's words, if the register lacks the paper or calls it otherwise. */
  words: nameWords.optional(),
  /** Whether the county says that it is not needed. */
  optional: z.boolean().optional(),
})

/** A step of an item as the county's own guide has it: a post, what it does, in how many working days, and whether the resident has to come. */
const countyStep = z.strictObject({
  text: z.strictObject({zh: nameWords, en: nameWords.optional()}),
  /** A post, never only “the body concerned”. @clause HW-SIGN-092 who does each step */
  who: z.strictObject({zh: nameWords, en: nameWords.optional()}),
  present: z.boolean(),
  /** 0 is on the spot; left out for what applicants do in their own time. */
  workingDays: z.int().min(0).max(365).optional(),
})

/** What residents write into a field of a form, so that a sample can show it without anybody's data. */
export const formFields = [
  'name',
  'sex',
  'birth',
  'id-number',
  'address',
  'telephone',
  'bank-card',
  'people',
  'reason',
  'signature',
  'date',
] as const

/** A form of the county's as it is handed out: what a sample of it shows. Without edition or fields its name alone is known, and no sample is made. */
const countyForm = z.strictObject({
  /** Items for which it is filled in. */
  items: z.array(slug).min(1),
  title: z.strictObject({zh: nameWords, en: nameWords.optional()}),
  /** As it is printed on the form. @clause HW-SIGN-106 sample of the edition in use */
  edition: z.strictObject({zh: nameWords, en: nameWords.optional()}).optional(),
  lines: z
    .array(
      z
        .array(
          z.strictObject({
            label: z.strictObject({zh: nameWords, en: nameWords.optional()}),
            field: oneOf('what is written into a field', formFields),
            share: z.number().min(0.2).max(9).optional(),
            mind: z.strictObject({zh: nameWords, en: nameWords.optional()}).optional(),
          }),
        )
        .min(1)
        .max(4),
    )
    .min(1)
    .max(24)
    .optional(),
})
export type CountyForm = z.output<typeof countyForm>

/** What a county says of an item: only what differs from the template. */
const countyItemSchema = z.strictObject({
  /** Id of the template's item, or of the county's own with `own`. */
  id: slug,
  /** Where the template lacks the item: what it says of one. */
  own: z
    .strictObject({
      class: oneOf('a class', itemClasses),
      life: z.array(oneOf('what happens in a life', lifeEvents)).default([]),
    })
    .optional(),
  /** The name as the county's list has it, word for word; English where the county gives one. @clause SW-ITEM-003 names as in the county's list */
  name: z.strictObject({zh: nameWords, en: nameWords.optional()}).optional(),
  also: z.array(nameWords).default([]),
  code: z.strictObject({base: nameWords.optional(), implementing: nameWords.optional(), handling: nameWords.optional()}).optional(),
  handling: oneOf('a way of handling', handlings).optional(),
  here: z
    .strictObject({
      village: oneOf('a depth', depths).optional(),
      town: oneOf('a depth', depths).optional(),
      county: oneOf('a depth', depths).optional(),
    })
    .optional(),
  statutory: days.optional(),
  /** The county's promise: the only place from which a promised day comes. */
  promised: days.optional(),
  basis: z.array(prose).default([]),
  fee: inBoth.optional(),
  /** How often the applicant has to come. */
  visits: z.int().min(0).max(20).optional(),
  /** As the list words it. */
  online: nameWords.optional(),
  level: nameWords.optional(),
  body: nameWords.optional(),
  for: nameWords.optional(),
  /** The county's whole list of papers; left out, the template's is shown, and said to be that. */
  papers: z.array(countyPaper).optional(),
  /** With papers of the county's own, its questions on them. */
  questions: z
    .array(questionSchema)
    .max(4, {error: () => 'are more than four; a counter asks at most four questions'})
    .default([]),
  situations: z.array(situationSchema).default([]),
  /** The county's own steps, for the process board; left out, they follow from the promise. */
  steps: z.array(countyStep).min(2).max(9).optional(),
})
export type CountyItem = z.output<typeof countyItemSchema>

/** An id that a county used once and that stays its own. */
const retiredSchema = z.strictObject({
  id: slug,
  on: isoDate,
  because: prose,
  /** Ids of the items that took it up: of one a merger, of several a division. */
  into: z.array(slug).default([]),
})
export type RetiredItem = z.output<typeof retiredSchema>

/** A county's list of items, `points/districts/<id>/items.yaml`; one that is to come beside it, `items-next.yaml`. */
export const overlaySchema = z.strictObject({
  district: slug,
  /** True for a made-up county. */
  sample: z.boolean().default(false),
  /** The day from which the list holds. Until then it is held back, and the one before it holds. */
  from: isoDate,
  /** Which list it is, by whom and where it stands. */
  source: z.strictObject({title: namesInBoth, where: prose.optional(), on: isoDate}),
  /** Which post looked it through, and when; no names of persons. */
  reviewed: z.strictObject({by: nameWords, on: isoDate}).optional(),
  items: z.array(countyItemSchema),
  /** Ids of the items that people come for most, by the ledgers of the last year, the most frequent first. @clause SW-ITEM-010 most frequent items */
  frequent: z.array(slug).max(limits.frequentItems.min).default([]),
  /** Forms that residents fill in. */
  forms: z.array(countyForm).default([]),
  /** The county's guides online, to which a code on a sign leads, and whose they are. */
  guides: z.strictObject({address: prose, operator: z.strictObject({zh: nameWords, en: nameWords.optional()})}).optional(),
  retired: z.array(retiredSchema).default([]),
})
export type Overlay = z.output<typeof overlaySchema>

/** The files of a district's lists: one that holds and one that is to come, by their days and not by their names. */
export const listFiles = ['items.yaml', 'items-next.yaml'] as const
export type ListFile = (typeof listFiles)[number]

/** Returns where a list of a district lies, as messages name it. */
export const overlayName = (district: string, file: ListFile = 'items.yaml'): string => `points/districts/${district}/${file}`

/**
 * Returns the list in `text`; messages call it `source`.
 *
 * @throws InputError with line and field of everything wrong in it: a wrong field, an id that neither the template nor `own` knows, an unknown
 * paper, words that name no paper, a code of a wrong shape or check digit, a promise longer than the law, a statutory limit without the
 * document that sets it, an id or name that two bear, a retired id that is used again.
 */
export function readOverlay(source: string, text: string, template: ItemTemplate): Overlay {
  const yaml = openYaml(source, text)
  const result = overlaySchema.safeParse(yaml.value, plainWords)
  if (!result.success) throw new InputError(source, [...yaml.faults, ...yaml.problems(result.error)])
  const problems = [
    ...yaml.faults,
    ...overlayFaults(result.data, template).map(
      ({path, message, clause}): Problem => ({line: yaml.lineOf(path), at: path.join('.'), message, clause}),
    ),
  ]
  if (problems.length > 0)
    throw new InputError(
      source,
      problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    )
  return result.data
}

/** A list and the file in which it lies. */
export interface ListInFile {
  readonly file: ListFile
  readonly overlay: Overlay
}

/** The lists of a district on a day: the one that holds, and the one that will; undefined where there is none. */
export interface ListsOnDay {
  readonly now: ListInFile | undefined
  readonly next: ListInFile | undefined
}

/**
 * Returns the list of a district that holds `on` a day: of those whose day has come the latest. One whose day is still to come is held back.
 *
 * Returns undefined where there is none. @throws InputError or InputErrors as `loadLists` does.
 */
export const loadOverlay = (district: string, template: ItemTemplate, folder = districts, on = today()): Overlay | undefined =>
  loadLists(district, template, folder, on).now?.overlay

/** Returns the lists of a district on a day. @throws InputError or InputErrors with everything wrong in either file. */
export function loadLists(district: string, template: ItemTemplate, folder = districts, on = today()): ListsOnDay {
  const problems = new ProblemList()
  const all = listFiles
    .flatMap((file): ListInFile[] => {
      const overlay = problems.attempt(() => readListFile(district, file, template, folder))
      return overlay ? [{file, overlay}] : []
    })
    .sort((a, b) => a.overlay.from.localeCompare(b.overlay.from))
  problems.throwIfAny()
  return {now: all.findLast(({overlay}) => overlay.from <= on), next: all.find(({overlay}) => overlay.from > on)}
}

/** Returns the list in a file of a district; undefined if it is not there. @throws InputError as `readOverlay` does, or if it is another's. */
export function readListFile(district: string, file: ListFile, template: ItemTemplate, folder = districts): Overlay | undefined {
  const path = join(folder, district, file)
  if (!existsSync(path)) return undefined
  const name = overlayName(district, file)
  const overlay = readOverlay(name, readText({path, name, as: 'yaml'}), template)
  if (overlay.district !== district)
    throw new InputError(name, [{at: 'district', message: `"${overlay.district}" is not its folder, "${district}"; make both alike`}])
  return overlay
}

/** Something wrong in a county's list: where, and what to do. */
export interface OverlayFault {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly clause?: string
}

/** Returns what is wrong in a county's list, beyond what its schema says. */
export function overlayFaults({items, retired, frequent, forms, guides}: Overlay, template: ItemTemplate): OverlayFault[] {
  const faults: OverlayFault[] = []
  const known = new Map(template.items.map((item) => [item.id, item]))
  const papers = new Set(template.papers.keys())
  const gone = new Set(retired.map(({id}) => id))
  const listed = new Set(items.map(({id}) => id))
  items.forEach((item, i) => {
    const report = (path: readonly (string | number)[], message: string, clause?: string) =>
      faults.push({path: ['items', i, ...path], message, ...(clause !== undefined && {clause})})
    const of = known.get(item.id)
    if (!of && !item.own) report(['id'], `"${item.id}" is no item of the template; correct it, or add own: with its class`)
    if (of && item.own) report(['own'], `stands though the template has "${item.id}"; remove it, or give the item another id`)
    if (item.own && !item.name) report(['name'], 'is missing; an item of the county’s own has one')
    if (gone.has(item.id)) report(['id'], `"${item.id}" was retired, and an id is never used again; give the item a new one`)
    for (const {field, message} of codeFaults(item.code ?? {})) report(['code', field], message)
    const {promised, statutory} = item
    if (promised && statutory && promised.unit === statutory.unit && promised.n > statutory.n)
      report(['promised'], longerThan(promised.n, statutory.n), 'SW-GUIDE-005')
    if (statutory && item.basis.length === 0 && (of?.basis.length ?? 0) === 0) report(['statutory'], withoutBasis)
    if (!item.papers && item.questions.length + item.situations.length > 0)
      report(['questions'], 'stand without papers; questions of the county’s own go with its own list of papers')
    for (const {path, message, clause} of [
      ...askedFaults(item.papers ? item : {questions: [], situations: []}, papers),
      ...textFaults({papers: item.papers ?? [], questions: item.questions, situations: item.situations}),
    ])
      report(path, message, clause)
  })
  const unlisted = (ids: readonly string[], path: readonly (string | number)[]) => {
    for (const [n, id] of ids.entries())
      if (!listed.has(id)) faults.push({path: [...path, n], message: `"${id}" is not in the list; correct it, or add the item`})
  }
  unlisted(frequent, ['frequent'])
  for (const [i, form] of forms.entries()) unlisted(form.items, ['forms', i, 'items'])
  for (const [n, id] of frequent.entries())
    if (frequent.indexOf(id) < n) faults.push({path: ['frequent', n], message: `"${id}" stands twice; remove one`})
  if (guides && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(guides.address))
    faults.push({path: ['guides', 'address'], message: `"${guides.address}" is not an https address; write it whole`})
  const named = items.map(({id, name, also}) => ({id, name: name ?? known.get(id)?.name ?? {zh: id}, also}))
  for (const {index, path, message} of nameClashes(named)) faults.push({path: ['items', index, ...path], message})
  retired.forEach(({id, into}, i) => {
    if (retired.findIndex((other) => other.id === id) < i)
      faults.push({path: ['retired', i, 'id'], message: `"${id}" stands twice; remove one`})
    for (const [n, heir] of into.entries())
      if (!listed.has(heir))
        faults.push({path: ['retired', i, 'into', n], message: `"${heir}" is not in the list, so it cannot have taken it up; correct it`})
  })
  return faults
}
