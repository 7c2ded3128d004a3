import {zipSync} from 'fflate'
import Papa from 'papaparse'
import {assessorNames, statusNames} from '../../points/assessment/schema.ts'
import type {Sheet} from '../../points/assessment/sheet.ts'
import {csvConfig, inertCell} from '../../points/exchange/cell.ts'
import {columns, facts, formName} from '../../points/exchange/checkFormShape.ts'
import {toGb18030} from '../../points/exchange/gb18030.ts'
import {exportName} from './checkRecord.ts'
import {toCheckYaml} from './checkYaml.ts'

// All of this is loaded once a record is open, so that the page itself stays light and still exports where the network is gone by then.

/** A clause of the list that is exported, as a spreadsheet names it. */
export interface ListedClause {
  readonly id: string
  readonly number: string
  readonly place: string
  readonly title: string
}

/** A record on its way out. */
export interface Outgoing {
  readonly record: Sheet
  /** Id of the point, or what stands for one not known. */
  readonly id: string
  readonly list: readonly ListedClause[]
  readonly photos: readonly {readonly name: string; readonly blob: Blob}[]
}

/** The formats that are made here; JSON needs no more than the page has. */
export const outgoingFormats = ['yaml', 'zip', 'csv', 'gb18030.csv'] as const
export type OutgoingFormat = (typeof outgoingFormats)[number]

/** Returns the record as a file. An archive holds its YAML with all photos, which are packed already. */
export async function fileOf({record, id, list, photos}: Outgoing, format: OutgoingFormat): Promise<Blob> {
  switch (format) {
    case 'yaml':
      return new Blob([toCheckYaml(record, id)], {type: 'text/plain'})
    case 'csv':
      return new Blob([`\uFEFF${toFormCsv(record, list)}`], {type: 'text/csv'})
    case 'gb18030.csv':
      return new Blob([toGb18030(toFormCsv(record, list)).slice()], {type: 'text/csv'})
    case 'zip': {
      const yaml = {name: exportName(record, 'yaml'), blob: new Blob([toCheckYaml(record, id, 'zip')])}
      const parts = await Promise.all(
        [yaml, ...photos].map(async ({name, blob}) => [name, new Uint8Array(await blob.arrayBuffer())] as const),
      )
      return new Blob([zipSync(Object.fromEntries(parts), {level: 0}).slice()], {type: 'application/zip'})
    }
  }
}

/** Returns the record as the form that spreadsheets have: a row for each clause of `list`, and for each that has a finding besides. */
export function toFormCsv({point, assessment: {on, by, edition, findings}}: Sheet, list: readonly ListedClause[]): string {
  const head = {point, on, by: assessorNames.zh[by], edition}
  const listed = new Set(list.map(({id}) => id))
  const others = Object.keys(findings).filter((id) => !listed.has(id))
  const row = ({id, number, place, title}: ListedClause) => {
    const {status, measured, note} = findings[id] ?? {}
    const cells: Readonly<Record<string, string | number | undefined>> = {
      ...{id, number, place, provision: title, measured, note},
      status: status && statusNames.zh[status],
    }
    return columns.map(({key}) => cells[key] ?? '')
  }
  const rows = [
    [formName],
    ...facts.map(({key, heading}) => [heading, head[key]]),
    columns.map(({heading}) => heading),
    ...[...list, ...others.map((id) => ({id, number: '', place: '', title: ''}))].map(row),
  ]
  return `${Papa.unparse(
    rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? inertCell(cell) : cell))),
    csvConfig,
  )}\r\n`
}
