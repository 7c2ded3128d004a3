import type {APIRoute} from 'astro'
import {locales} from '../../../../handbooks/language/locale.ts'
import {isKnown} from '../../../../points/supervision/patrolPoint.ts'
import {knownPoint, patrolData} from '../../../patrol/patrolData.ts'
import {directory} from '../../../shell/data.ts'

/** What the script of patrols reads: the clauses in each language, and what is known of each point. */
export const getStaticPaths = () => [
  ...locales.map((locale) => ({params: {file: `clauses-${locale}`}, props: {made: () => patrolData(locale)}})),
  ...directory.filter(isKnown).map((entry) => ({params: {file: entry.id}, props: {made: () => knownPoint(entry)}})),
]

export const GET: APIRoute<{made: () => unknown}> = ({props}) => Response.json(props.made())
