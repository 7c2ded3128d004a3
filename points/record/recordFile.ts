import {isMap, isSeq, parseDocument} from 'yaml'
import {InputError} from '../../handbooks/input/problem.ts'
import {yamlText} from '../../handbooks/input/yamlText.ts'
import type {AssessmentRecord, ObservationRecord} from '../assessment/schema.ts'
import type {Step} from '../proceedings/step.ts'
import type {Point} from './point.ts'

/** An assessment as a record holds it, of a point or of an office, which others may assess. */
type Written = Omit<AssessmentRecord, 'by'> & {readonly by: string}

/**
 * Returns the text of a record with `assessment` after those it has, or in place of the one at `replacing` in its list. Every other
 * character of `text`, comments and spacing too, is as it was.
 *
 * @throws InputError if the record's assessments stand in brackets, where no line can be put in.
 */
export const withAssessment = (source: string, text: string, assessment: Written, replacing?: number): string =>
  withItem(source, text, 'assessments', assessment, replacing)

/** Returns the text of a record with what was seen on a patrol, in the same way. @throws InputError if its observations stand in brackets. */
export const withObservation = (source: string, text: string, observation: ObservationRecord, replacing?: number): string =>
  withItem(source, text, 'observations', observation, replacing)

/**
 * Returns the text of a record with `step` after the steps it has, in the same way; no step is ever replaced.
 *
 * @throws InputError if the record's steps stand in brackets.
 */
export const withStep = (source: string, text: string, step: Step): string => withItem(source, text, 'proceedings', step)

function withItem(
  source: string,
  text: string,
  field: 'assessments' | 'observations' | 'proceedings',
  item: Written | Step,
  replacing?: number,
): string {
  const doc = parseDocument(text)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const list = doc.get(field, true)
  if (isSeq(list) && list.flow && list.items.length > 0)
    throw new InputError(source, [{at: field, message: 'stand in brackets; give each its own lines, begun with "- "'}])
  const put = (from: number, to: number, lines: string) => {
    const before = text.slice(0, from)
    return `${before}${before === '' || before.endsWith('\n') ? '' : end}${lines.replaceAll('\n', end)}${text.slice(to)}`
  }
  if (isSeq(list) && list.items.length > 0) {
    const [start] = rangeOf(list.items[replacing ?? 0])
    const [, last] = rangeOf(list.items[replacing ?? list.items.length - 1])
    const [dash] = rangeOf(list)
    const written = toItem(item, dash - lineStart(text, dash))
    const from = replacing === undefined ? endOfItem(text, last) : lineStart(text, text.lastIndexOf('-', start - 1))
    return put(from, endOfItem(text, last), written)
  }
  const written = `${field}:\n${toItem(item, 2)}`
  const pair = isMap(doc.contents) ? doc.contents.items.find(({key}) => String(key) === field) : undefined
  if (pair) {
    const from = rangeOf(pair.key)[0]
    return put(from, endOfItem(text, Math.max(rangeOf(pair.key)[1], rangeOf(pair.value)[1])), written)
  }
  // The sources come last in a record, with the comments above them.
  const sources = isMap(doc.contents) ? doc.contents.items.find(({key}) => String(key) === 'sources') : undefined
  const at = sources ? aboveComments(text, rangeOf(sources.key)[0]) : text.length
  return put(at, at, written)
}

/** Returns the text of a new record. */
export const toRecord = (point: Pick<Point, 'id' | 'name' | 'division' | 'addresses' | 'sources'>): string => yamlText(point)

/** Returns `item` as an item of a list whose dash stands at `column`. */
const toItem = (item: Written | Step, column: number): string => yamlText([item]).replaceAll(/^(?=.)/gm, ' '.repeat(column))

const rangeOf = (node: unknown): readonly [number, number] =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? [node.range[0], node.range[1]] : [0, 0]

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1

/** Where the line ends on which an item ends, after its comment. A block's range may reach into the next line. */
function endOfItem(text: string, end: number): number {
  const last = text.slice(0, end).trimEnd().length
  const newline = text.indexOf('\n', last)
  return newline < 0 ? text.length : newline + 1
}

function aboveComments(text: string, at: number): number {
  let start = lineStart(text, at)
  while (start > 0) {
    const above = lineStart(text, start - 1)
    if (!text.slice(above, start).startsWith('#')) break
    start = above
  }
  return start
}
