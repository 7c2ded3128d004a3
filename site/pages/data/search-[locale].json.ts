import type {APIRoute} from 'astro'
import {type Locale, locales} from '../../../handbooks/language/locale.ts'
import {guides} from '../../items/guides.ts'
import {searchData} from '../../search/searchData.ts'
import {catalogue, rows} from '../../shell/data.ts'

/** What the search page scans, one file for each locale. */
export const getStaticPaths = () => locales.map((locale) => ({params: {locale}, props: {locale}}))

const offers = guides.map(({offer}) => offer)

export const GET: APIRoute<{locale: Locale}> = ({props}) => Response.json(searchData(catalogue, rows, props.locale, offers))
