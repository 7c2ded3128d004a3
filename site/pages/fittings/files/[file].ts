import type {APIRoute} from 'astro'
import type {Fitting} from '../../../../handbooks/hardware/parts.ts'
import {type Locale, locales} from '../../../../handbooks/language/locale.ts'
import {type FittingFormat, fittingFile, formatsOf} from '../../../../points/fitting/fittingFiles.ts'
import {exportFitting, fittingIds} from '../../../fitting/fittings.ts'

/** The specification sheet of every fitting, and the drawing of those that have one, in every language. */
export const getStaticPaths = () =>
  fittingIds.flatMap((id) =>
    locales.flatMap((locale) =>
      formatsOf(id).map((format) => ({params: {file: fittingFile(id, locale, format)}, props: {id, locale, format}})),
    ),
  )

export const GET: APIRoute<{id: Fitting; locale: Locale; format: FittingFormat}> = async ({props: {id, locale, format}}) =>
  new Response((await exportFitting(id, locale, format)).slice())
