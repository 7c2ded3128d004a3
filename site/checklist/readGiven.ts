import {InputError} from '../../handbooks/input/problem.ts'
import {compose} from '../../handbooks/input/yamlDocument.ts'
import {syntaxProblems} from '../../handbooks/input/yamlSyntax.ts'
import {partsOf} from '../../points/assessment/sheet.ts'
import {type FormFault, readCheckForm} from '../../points/exchange/readCheckForm.ts'
import {tableIn} from '../../points/exchange/tableIn.ts'
import {type CheckFault, type CheckFile, type CheckSetting, readCheckValue, refusedFile} from './checkFile.ts'

/**
 * Returns the record in a file that is no JSON: YAML as it was exported, or a form that came back from a spreadsheet. Loaded when such a file
 * is chosen, since most never choose one.
 */
export async function readGiven(name: string, bytes: Uint8Array, setting: CheckSetting): Promise<CheckFile> {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  try {
    if (ending === 'yaml' || ending === 'yml') return readYamlFile(new TextDecoder('utf-8', {fatal: true}).decode(bytes), setting)
    if (ending === 'xlsx' || ending === 'csv') return await readFormFile(bytes, ending, setting)
    return refusedFile({at: '', word: 'otherKind', found: name})
  } catch (error) {
    // A table tells each cell that it does not read; all else is no file that this page wrote.
    const cells = error instanceof InputError ? error.problems.filter(({at}) => at !== '') : []
    if (cells.length === 0) return refusedFile({at: '', word: 'unreadable', found: name})
    return refusedFile(...cells.map(({at}): CheckFault => ({at, word: 'unreadCell'})))
  }
}

function readYamlFile(text: string, setting: CheckSetting): CheckFile {
  const composed = compose('', text)
  const slips = syntaxProblems(text, composed)
  if (slips.length > 0) return refusedFile(...slips.map(({line}): CheckFault => ({at: '', word: 'notYaml', found: String(line ?? 1)})))
  return readCheckValue(composed.doc.toJS(), setting)
}

async function readFormFile(bytes: Uint8Array, format: 'xlsx' | 'csv', setting: CheckSetting): Promise<CheckFile> {
  const {value, faults, cellOf} = readCheckForm(await tableIn(bytes, format, '', ''))
  const {edition} = partsOf(partsOf(value).assessment)
  const others: CheckFault[] = [
    ...faults.map(saidOf),
    ...(typeof edition === 'string' && edition !== setting.edition
      ? [{at: cellOf(['assessment', 'edition']), word: 'formEdition', found: edition, allowed: setting.edition} as const]
      : []),
  ]
  const read = faults.some(({what}) => what === 'no-form') ? refusedFile() : readCheckValue(value, setting, cellOf)
  const refused = [...others, ...read.refused]
  return {...read, refused, record: refused.length === 0 ? read.record : undefined}
}

function saidOf(fault: FormFault): CheckFault {
  const {cell: at, found} = fault
  switch (fault.what) {
    case 'no-form':
      return {at, word: 'noForm', found}
    case 'heading':
      return {at, word: 'heading', found, allowed: fault.wanted}
    case 'choice':
      return {at, word: 'notAllowed', found, allowed: fault.allowed.join('、')}
    case 'number':
      return {at, word: 'notNumber', found}
    case 'no-id':
      return {at, word: 'noId', found}
    case 'doubled':
      return {at, word: 'doubled', found, allowed: String(fault.first)}
    case 'beyond':
      return {at, word: 'beyond', found}
  }
}
