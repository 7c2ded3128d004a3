import type {APIRoute} from 'astro'
import type {Fitting} from '../../../../handbooks/hardware/parts.ts'
import {drawnSpec, exportFitting, type FittingFormat, fittingFile, fittingFormats, fittingIds} from '../../../fittings.ts'
import {type Locale, locales} from '../../../locale.ts'

/** The drawing of every fitting in every language and format. */
export const getStaticPaths = () =>
  fittingIds
    .filter((id) => drawnSpec(id) !== undefined)
    .flatMap((id) =>
      locales.flatMap((locale) =>
        fittingFormats.map((format) => ({params: {file: fittingFile(id, locale, format)}, props: {id, locale, format}})),
      ),
    )

export const GET: APIRoute<{id: Fitting; locale: Locale; format: FittingFormat}> = async ({props: {id, locale, format}}) =>
  new Response(await exportFitting(id, locale, format))
