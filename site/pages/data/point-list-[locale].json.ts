import type {APIRoute} from 'astro'
import {type Locale, locales} from '../../../handbooks/language/locale.ts'
import {pointList} from '../../point/pointList.ts'
import {rows} from '../../shell/data.ts'

export const getStaticPaths = () => locales.map((locale) => ({params: {locale}, props: {locale}}))

/** Every point in few bytes, for the scripts of the directory and of the checklists. */
export const GET: APIRoute<{locale: Locale}> = ({props}) => Response.json(pointList(rows, props.locale))
