import {readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {budgets} from '../../handbooks/input/budget.ts'
import type {OutputFile} from '../../handbooks/input/folder.ts'
import {InputError, type Problem, ProblemList, show} from '../../handbooks/input/problem.ts'
import {measureFault, unfitIn} from '../../handbooks/input/text.ts'
import {isoDate, slug} from '../../handbooks/input/yaml.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {districts} from '../directory/district.ts'
import type {Grid} from '../exchange/grids.ts'
import {districtEn, type NewDistrict, newDistrictFiles} from './newDistrict.ts'
import {type NewVillages, newVillages} from './newVillages.ts'
import {type VillageList, villagesIn} from './villageList.ts'

/** What whoever adds a district says beside the list. */
export interface Said {
  readonly id: string
  readonly name: string
  readonly nameEn?: string | undefined
  readonly sourceTitle?: string | undefined
  readonly asOf?: string | undefined
}

/** A district that is ready to be written, and what is to be told of it. */
export interface Adoption extends Pick<NewVillages, 'rows' | 'lengthened' | 'doubtful' | 'unconfirmed'> {
  readonly district: NewDistrict
  readonly list: Pick<VillageList, 'sheet' | 'headings' | 'passedOver' | 'cleaned'>
  readonly files: readonly OutputFile[]
}

/**
 * Returns the district that the list in `grids`, from the file called `name`, and what was `said` make, ready to be written. `now` is the day
 * of today, which stands for that of the list where none is said.
 *
 * @throws InputError or InputErrors with everything that is wrong in both: an id that is taken or none, an English name that cannot be made,
 * a date that is none, and what `villagesIn` and `newVillages` find.
 */
export function adopt(grids: readonly Grid[], name: string, said: Said, now: string, folder = districts): Adoption {
  const problems = new ProblemList()
  for (const problem of saidProblems(said, now, folder)) problems.add('what was said of the district', problem)
  const list = problems.attempt(() => villagesIn(grids, name))
  const found: Problem[] = []
  const rows = list && newVillages(list.places, (problem) => found.push(problem))
  if (found.length > 0) problems.attempt(() => refuse(name, found))
  problems.throwIfAny()
  if (!list || !rows) throw new Error('a list is read, or what stands against it is told')
  const en = said.nameEn ?? districtEn(said.name)
  const district: NewDistrict = {
    id: said.id,
    name: {zh: said.name, en: en ?? ''},
    enGiven: said.nameEn !== undefined,
    code: list.places[0]?.code.slice(0, 6) ?? '',
    asOf: said.asOf ?? now,
    source: sourceOf(said, name),
  }
  return {...rows, district, list, files: newDistrictFiles(district, rows.rows)}
}

const refuse = (name: string, problems: readonly Problem[]): never => {
  throw new InputError(name, problems)
}

/** Where the list is from, in words: those that were said, else the name of the file, which is all that is known. */
const sourceOf = ({sourceTitle, name}: Said, file: string): InBoth =>
  sourceTitle === undefined
    ? {zh: `${name}提供的名单（${basename(file)}）`, en: `List given by the county (${basename(file)})`}
    : {zh: sourceTitle, en: sourceTitle}

/** Returns why `words`, said on the command line, cannot stand in `district.yaml`; undefined if they can. */
const unfitWords = (words: string): string | undefined => measureFault(words, {most: budgets.text.name}) ?? unfitIn(words)?.message

function* saidProblems({id, name, nameEn, sourceTitle, asOf}: Said, now: string, folder: string): Generator<Problem> {
  const idFault = slug.safeParse(id).error?.issues[0]?.message
  if (idFault !== undefined) yield {at: '--id', message: idFault}
  else if (readdirSync(folder).includes(id))
    yield {
      at: '--id',
      message: `${show(id)} is the id of a district that is there (${join('points/districts', id)}); give another one, or change that district in its files`,
    }
  if (!/\p{Script=Han}/u.test(name) || name.trim() !== name || name.length > 40)
    yield {at: '--name', message: `${show(name)} is no Chinese name of a county; write it as 大邑县`}
  else if (unfitIn(name)) yield {at: '--name', message: unfitIn(name)?.message ?? ''}
  else if (nameEn === undefined && districtEn(name) === undefined)
    yield {at: '--name-en', message: `is missing, and cannot be made from ${name}; give the English name, such as "Dayi County"`}
  for (const [at, words] of Object.entries({'--name-en': nameEn, '--source-title': sourceTitle})) {
    const message = words === undefined ? undefined : unfitWords(words)
    if (message !== undefined) yield {at, message}
  }
  if (asOf !== undefined && !isoDate.safeParse(asOf).success)
    yield {at: '--as-of', message: `${show(asOf)} is not a date; write it as 2023-06-30`}
  else if (asOf !== undefined && asOf > now)
    yield {at: '--as-of', message: `${asOf} is to come, today is ${now}; give the day for which the list holds`}
}
