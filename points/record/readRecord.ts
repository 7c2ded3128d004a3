import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import type {Problem} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import {readYaml} from '../../handbooks/input/yaml.ts'
import {checkRecord} from './checkRecord.ts'
import {type Point, pointSchema} from './point.ts'
import type {Threshold} from './threshold.ts'

/** Returns what is wrong with a record; `at` is a path with slashes, as that of `checkRecord`. */
export type RecordCheck = (point: Point) => Problem[]

/** What a record is held against beside the handbooks. */
export interface RecordSetting {
  /** The day after which nothing was recorded; the machine's if it is not given. */
  readonly now?: string
  /** Limits that the county set otherwise. */
  readonly thresholds?: readonly Threshold[]
}

/**
 * Returns the record in `text`, which came from `file`, checked by itself and by `further`: what only a room above this one can tell, such
 * as whether signs that hang already contradict the ways of the plan.
 *
 * @throws InputError naming the file, and the line of every problem in it: wrong fields, an id that is not the
 * file's name, a sample outside `districts/sample/` or a real point inside it, an unknown source, clause or term, a
 * measured value that contradicts its status, and whatever `further` finds.
 */
export function readRecord(
  file: string,
  text: string,
  catalogue: Catalogue,
  further: readonly RecordCheck[],
  {now = today(), thresholds = []}: RecordSetting = {},
): Point {
  const schema = schemaFor(catalogue).check(({value, issues}) => {
    const known = checkRecord(value, file, catalogue, knownEditions(catalogue), {now, thresholds})
    for (const {at, message} of [...known, ...further.flatMap((find) => find(value))])
      issues.push({code: 'custom', path: at.split('/'), message, input: value})
  })
  return readYaml(file, text, schema)
}

const schemas = new WeakMap<Catalogue, ReturnType<typeof pointSchema>>()

/** The schema with the terms of `catalogue`, which signs may name, made once for all records. */
function schemaFor(catalogue: Catalogue) {
  const schema =
    schemas.get(catalogue) ?? pointSchema(Object.fromEntries([...catalogue.terms].map(([id, {zh, en, pinyin}]) => [id, {zh, en, pinyin}])))
  schemas.set(catalogue, schema)
  return schema
}
