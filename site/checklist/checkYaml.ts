import {yamlText} from '../../handbooks/input/yamlText.ts'
import type {Sheet} from '../../points/assessment/sheet.ts'
import {recordCommand} from './checkRecord.ts'

/** Returns the record as YAML of the same shape as its JSON, with the command that takes in the file of `format` that it goes out in. */
export function toCheckYaml({point, kind, party, assessment}: Sheet, id: string, format = 'yaml'): string {
  const findings = Object.fromEntries(Object.entries(assessment.findings).sort(([a], [b]) => (a < b ? -1 : 1)))
  const record = {point, ...(kind && {kind}), ...(party && {party}), assessment: {...assessment, findings}}
  return `# ${recordCommand(record, id, format)}\n${yamlText(record)}`
}
