import type {APIRoute} from 'astro'
import {catalogue, directory} from '../../data.ts'
import type {Written} from '../../locale.ts'
import {searchData} from '../../searchData.ts'

/** What the search page scans, one file for each written language. */
export const getStaticPaths = () => (['zh', 'en'] as const).map((written) => ({params: {written}, props: {written}}))

export const GET: APIRoute<{written: Written}> = ({props}) => Response.json(searchData(catalogue, directory, props.written))
