import type {APIRoute} from 'astro'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {type ExampleId, exportExample, isExample, type SignFormat, signFormats} from '../../../sign/signs.ts'

/** The artwork of every example in every format. */
export const getStaticPaths = () =>
  Object.keys(examples)
    .filter(isExample)
    .flatMap((id) => signFormats.map((format) => ({params: {file: `${id}.${format}`}, props: {id, format}})))

export const GET: APIRoute<{id: ExampleId; format: SignFormat}> = async ({props: {id, format}}) =>
  new Response((await exportExample(id, format)).slice())
