import type {APIRoute} from 'astro'
import {asAuthored} from '../../../../design-system/browser/asAuthored.ts'
import {loadTerms} from '../../../../points/check/check.ts'
import {programme} from '../../../../points/programme/programme.ts'
import {catalogue, directory, entryOf} from '../../../shell/data.ts'

/** The specs of a point's signs by their numbers, with which the studio opens them: one file for each point that has a record. */
export const getStaticPaths = () => directory.filter(({record}) => record).map(({id}) => ({params: {id}}))

const terms = loadTerms()

export const GET: APIRoute = ({params}) => {
  const {items} = programme(entryOf(params.id ?? ''), catalogue)
  return Response.json(Object.fromEntries(items.flatMap(({number, spec}) => (spec ? [[number, asAuthored(spec, terms)]] : []))))
}
