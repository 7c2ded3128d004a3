import type {APIRoute} from 'astro'
import {type Locale, locales} from '../../../handbooks/language/locale.ts'
import {makeStudioData} from '../../studio/makeStudioData.ts'

/** What the studio knows of this site, one file for each locale. */
export const getStaticPaths = () => locales.map((locale) => ({params: {locale}, props: {locale}}))

export const GET: APIRoute<{locale: Locale}> = ({props}) => Response.json(makeStudioData(props.locale))
