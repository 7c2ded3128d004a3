import type {APIRoute} from 'astro'
import {edition} from '../../../../handbooks/catalogue/catalogue.ts'
import {type FormFormat, formFormats} from '../../../../points/exchange/checkForm.ts'
import {dutyFormName, toDutyForm} from '../../../../points/exchange/dutyForm.ts'
import {type OfficeLevel, officeLevels} from '../../../../points/office/office.ts'
import {catalogue} from '../../../shell/data.ts'

/** The blank check forms of a town and of a county, for spreadsheets. */
export const getStaticPaths = () =>
  officeLevels.flatMap((level) =>
    formFormats.map((format) => ({params: {file: dutyFormName(level, format, edition)}, props: {level, format}})),
  )

export const GET: APIRoute<{level: OfficeLevel; format: FormFormat}> = async ({props: {level, format}}) =>
  new Response((await toDutyForm(catalogue, level, {edition}, format)).slice())
