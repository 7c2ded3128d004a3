import type {APIRoute} from 'astro'
import {catalogue, directory} from '../../data.ts'
import {type Locale, locales} from '../../locale.ts'
import {searchData} from '../../searchData.ts'

/** What the search page scans, one file for each locale. */
export const getStaticPaths = () => locales.map((locale) => ({params: {locale}, props: {locale}}))

export const GET: APIRoute<{locale: Locale}> = ({props}) => Response.json(searchData(catalogue, directory, props.locale))
