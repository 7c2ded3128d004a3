import type {z} from 'zod'
import {show} from '../../handbooks/input/problem.ts'
import {nameFault} from '../record/nameFault.ts'
import type {districtSchema} from './districtSchema.ts'

interface Fault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Returns what the parts of a `district.yaml` whose form is right say against the day `now`, and against each other. */
export function* districtFaults(
  {name, province, city, villages, contacts: {complaint, office}, thresholds}: z.output<typeof districtSchema>,
  now: string,
): Generator<Fault> {
  for (const {path, day} of [
    {path: ['villages', 'asOf'], day: villages?.asOf},
    {path: ['contacts', 'complaint', 'seen', 'on'], day: complaint?.seen.on},
    {path: ['contacts', 'office', 'seen', 'on'], day: office?.seen.on},
  ])
    if (day !== undefined && day > now) yield {path, message: `${day} is to come, today is ${now}; give a day that has been`}
  for (const [field, given] of Object.entries({name, province, city}))
    for (const language of ['zh', 'en'] as const) {
      const message = given && nameFault(given[language], language)
      if (message !== undefined) yield {path: [field, language], message: `${show(given?.[language])} ${message}`}
    }
  const first = new Map<string, number>()
  for (const [i, {limit}] of thresholds.entries()) {
    if (first.has(limit)) yield {path: ['thresholds', i, 'limit'], message: `${show(limit)} stands twice; set each limit once`}
    first.set(limit, i)
  }
}
