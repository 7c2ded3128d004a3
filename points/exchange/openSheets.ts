import {extname} from 'node:path'
import {budgets} from '../../handbooks/input/budget.ts'
import {decodeUtf8, readBytes, readText, refuseUnlessFile} from '../../handbooks/input/file.ts'
import {parsed} from '../../handbooks/input/parsing.ts'
import {InputError, type Problem, type ProblemList, show} from '../../handbooks/input/problem.ts'
import {type OpenSheet, openSheet} from '../intake/filledSheet.ts'
import {type FormFault, readCheckForm} from './readCheckForm.ts'
import {readTable, type Table} from './table.ts'
import {unpack} from './unpack.ts'

/** A file that somebody gave, by its path and by what messages call it. */
export interface GivenFile {
  readonly path: string
  readonly name: string
}

/** Filled-in checklists that were opened, and how many photos lie in their archives. */
export interface OpenedSheets {
  readonly sheets: readonly OpenSheet[]
  readonly photos: readonly {readonly name: string; readonly count: number}[]
}

/**
 * Returns the checklists in `files`, whichever of the allowed kinds each is: YAML or JSON from a phone, its archive with photos, a form as a
 * workbook or CSV.
 *
 * Of those that cannot be opened it tells `problems`, beside which what is wrong in the others is told.
 *
 * @throws InputError or InputErrors naming each file that cannot be read as a checklist, if none can.
 */
export async function openSheets(files: readonly GivenFile[], problems: ProblemList): Promise<OpenedSheets> {
  const sheets: OpenSheet[] = []
  const photos: OpenedSheets['photos'][number][] = []
  for (const file of files) {
    const {path, name} = file
    const opened = await open(file).catch((error: unknown) => {
      problems.attempt(() => {
        throw error
      })
      return undefined
    })
    if (!opened) continue
    sheets.push(opened.sheet)
    if (opened.photos > 0) photos.push({name: name || path, count: opened.photos})
  }
  if (sheets.length === 0) problems.throwIfAny()
  return {sheets, photos}
}

async function open({path, name}: GivenFile): Promise<{sheet: OpenSheet; photos: number}> {
  refuseUnlessFile({path, name, ifFolder: 'name the files in it'})
  switch (extname(path).toLowerCase()) {
    case '.yaml':
    case '.yml':
    case '.json':
      return {sheet: openSheet({name, text: readText({path, name, as: 'yaml'})}), photos: 0}
    case '.xlsx':
    case '.csv':
      return {sheet: openForm(name, await readTable(path, name, useForm)), photos: 0}
    case '.zip':
      return openArchive(name, readBytes({path, name, as: 'photos'}))
    default:
      throw new InputError(name, [
        {at: '', message: 'is no filled-in checklist; give what a phone exported (.yaml, .json, .zip) or a form (.xlsx, .csv)'},
      ])
  }
}

const useForm = 'use the form that assess --form writes'

function openForm(name: string, table: Table): OpenSheet {
  const {value, faults, cellOf} = readCheckForm(table)
  const place = (path: readonly PropertyKey[]) => ({at: cellOf(path)})
  return {
    name,
    value,
    faults: faults.map((fault): Problem => ({at: fault.cell, message: messageOf(fault)})),
    place,
    // What the head lacks is said of its cell; all else was read into the right form already.
    problems: ({issues}) => issues.map(({path, message}) => ({...place(path), message})),
  }
}

function messageOf(fault: FormFault): string {
  switch (fault.what) {
    case 'no-form':
      return `${show(fault.found)} is not the name of a checklist form; ${useForm}`
    case 'heading':
      return `${show(fault.found)} stands where the heading ${show(fault.wanted)} was; put it back, and move no column or row of the head`
    case 'choice':
      return `${show(fault.found)} is not one of the choices; use one of ${fault.allowed.join(', ')}`
    case 'number':
      return `${show(fault.found)} is no number; give one number without its unit, and all else in the note`
    case 'no-id':
      return `the row names no clause but holds ${show(fault.found)}; put the id back, or empty the row`
    case 'doubled':
      return `${fault.found} stands in row ${fault.first} already; keep one row for each clause`
    case 'beyond':
      return `holds ${show(fault.found)}, which stands in no column of the form; move it to the note`
  }
}

/** Photos stay packed: a record says what was found, and the archive is kept with the papers. */
function openArchive(name: string, bytes: Uint8Array): {sheet: OpenSheet; photos: number} {
  let photos = 0
  const parts = parsed(name, {as: 'an archive', cure: 'export it again on the phone'}, () =>
    unpack(bytes, name, {
      wanted: /\.ya?ml$/i,
      files: budgets.photos.inArchive,
      cure: 'export it again on the phone, with the checklist and its photos alone',
      left: () => {
        photos++
      },
    }),
  )
  const [first, ...others] = [...parts]
  if (!first || others.length > 0)
    throw new InputError(name, [{at: '', message: `holds ${parts.size} checklists (.yaml), and one is read; export it again on the phone`}])
  const [path, text] = first
  const inside = `${name}/${path}`
  return {sheet: openSheet({name: inside, text: decodeUtf8(inside, text)}), photos}
}
