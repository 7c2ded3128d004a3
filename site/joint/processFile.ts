import '../shell/withoutEval.ts'
import {budgets, sizeOf} from '../../handbooks/input/budget.ts'
import {type InBoth, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {handedOut} from '../../handbooks/processes/edit.ts'
import type {Process} from '../../handbooks/processes/process.ts'
import {processYaml, readProcess} from '../../handbooks/processes/readProcess.ts'
import {words} from './processFile.words.ts'

/** One thing wrong with a process, as the page lists it. */
export interface SaidFault {
  readonly where: string
  readonly what: string
}

/** A process that was taken in or handed out, or everything for which it was not. Nothing is taken in by halves. */
export type Taken = {readonly process: Process; readonly yaml: string} | {readonly faults: readonly SaidFault[]}

/** Returns the process of a YAML file or of a text that was pasted. Loaded when it is first asked for. */
export async function takeIn(given: File | string, locale: Locale): Promise<Taken> {
  const text = typeof given === 'string' ? given : await utf8In(given)
  if (typeof text !== 'string') return {faults: [{where: '', what: await written(text, locale)}]}
  if (text.length > budgets.bytes.yaml) return {faults: [{where: '', what: await written(tooLarge, locale)}]}
  if (text.trim() === '') return {faults: [{where: '', what: await written(both('nothing'), locale)}]}
  return judged(text, locale)
}

/**
 * Returns a process as YAML, read once more by what reads it: a name with a character that no file may hold is told here and not by the command
 * to which the file goes.
 */
export const handOut = (process: Process, locale: Locale): Promise<Taken> =>
  judged(processYaml(handedOut(process), say(locale)(words).note), locale)

async function judged(yaml: string, locale: Locale): Promise<Taken> {
  const read = readProcess(yaml)
  if ('process' in read) return {process: read.process, yaml}
  const said = say(locale)
  return {
    faults: await Promise.all(
      read.faults.map(async ({line, at, message}) => ({
        where: [...(line === undefined ? [] : [said(words).line(line)]), at].filter((one) => one !== '').join(' '),
        what: await written(message, locale),
      })),
    ),
  }
}

const both = (key: 'notUtf8' | 'nothing'): InBoth => ({zh: words.zh[key], en: words.en[key]})
const tooLarge: InBoth = {zh: words.zh.tooLarge(sizeOf(budgets.bytes.yaml)), en: words.en.tooLarge(sizeOf(budgets.bytes.yaml))}

async function written(text: InBoth, locale: Locale): Promise<string> {
  const said = say(locale)(text)
  return locale === 'zh-Hant' ? (await import('../../handbooks/language/traditional.ts')).toTraditional(said) : said
}

async function utf8In(file: File): Promise<string | InBoth> {
  if (file.size > budgets.bytes.yaml) return tooLarge
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer())
  } catch {
    return both('notUtf8')
  }
}
