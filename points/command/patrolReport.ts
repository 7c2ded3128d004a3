import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {ObservationRecord} from '../assessment/schema.ts'
import type {Entry} from '../directory/directory.ts'
import {observedOf} from '../supervision/observed.ts'
import {count, type Terminal} from './terminal.ts'

interface Told {
  readonly entry: Entry
  readonly observation: ObservationRecord
  readonly catalogue: Catalogue
  readonly format: 'text' | 'json'
  readonly written: {readonly file: string; readonly dryRun: boolean; readonly changed: boolean}
  readonly patch: string
}

/** Says what a patrol saw, where it contradicts the assessment that the point stands on, and that its type stays as it is. */
export function tellObservation({entry, observation, catalogue, format, written, patch}: Told, {say}: Terminal): void {
  const {on, by, party, edition} = observation
  const seen = observedOf(entry, [observation], catalogue)
  if (format === 'json') {
    const findings = seen.map(({clause, finding, against, contradicts}) => ({
      clause: clause.id,
      ...finding,
      assessed: against ?? null,
      contradicts,
    }))
    say(
      JSON.stringify(
        {
          point: entry.id,
          observation: {on, by, party: party ?? null, edition, findings},
          type: entry.assessment?.type ?? null,
          record: {...written, ...(written.dryRun && {patch})},
        },
        null,
        2,
      ),
    )
    return
  }
  say(`${entry.name.zh} ${entry.name.en} (${entry.id}): patrol of ${on} by ${party ?? by}, ${count(seen.length, 'clause')}`)
  for (const {clause, finding, against, contradicts} of seen)
    say(
      `  ${contradicts ? '!' : ' '} ${clause.id} ${clause.number} ${clause.title.zh}: ${finding.status}${contradicts ? `, assessed as ${against}` : ''}${finding.note === undefined ? '' : ` — ${finding.note}`}`,
    )
  const contradicting = seen.filter(({contradicts}) => contradicts).length
  if (contradicting > 0)
    say(
      `${count(contradicting, 'clause')} otherwise than the assessment of ${entry.assessment?.on}: the type does not change by a patrol; look again, put it right, or assess anew`,
    )
  say(`the type stays ${entry.assessment?.type ?? 'undecided'}: what a patrol saw is kept beside the assessments`)
  if (patch === '') say(`${written.file} holds this observation already; nothing was written`)
  else if (written.dryRun) say(`would write ${written.file}:\n${patch}`)
  else say(`wrote the observation to ${written.file}`)
}
