import type {APIRoute} from 'astro'
import {asAuthored} from '../../../../design-system/browser/asAuthored.ts'
import {loadTerms} from '../../../../points/check/check.ts'
import {programme} from '../../../../points/programme/programme.ts'
import {isStanding} from '../../../../points/record/lifecycle.ts'
import {catalogue, directory, entryOf} from '../../../shell/data.ts'

/** The specs of a point's signs by their numbers, with which the studio opens them: one file for each point that has a record. */
export const getStaticPaths = () => directory.filter((entry) => entry.record && isStanding(entry)).map(({id}) => ({params: {id}}))

const terms = loadTerms()

export const GET: APIRoute = ({params}) => {
  const {items} = programme(entryOf(params.id ?? ''), catalogue)
  return Response.json(Object.fromEntries(items.flatMap(({number, spec}) => (spec ? [[number, asAuthored(spec, terms)]] : []))))
}
