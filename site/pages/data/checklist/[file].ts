import type {APIRoute} from 'astro'
import {edition} from '../../../../handbooks/catalogue/catalogue.ts'
import {type FormFormat, formFormats, toCheckForm} from '../../../../points/exchange/checkForm.ts'
import {formFile} from '../../../checklist/formAddress.ts'
import {catalogue} from '../../../shell/data.ts'

/** The blank checklist of both books for all three types, for spreadsheets. */
export const getStaticPaths = () => formFormats.map((format) => ({params: {file: formFile(format)}, props: {format}}))

export const GET: APIRoute<{format: FormFormat}> = async ({props: {format}}) =>
  new Response((await toCheckForm(catalogue, {edition}, format)).slice())
