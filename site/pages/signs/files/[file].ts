import type {APIRoute} from 'astro'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {type ExampleId, exampleFile, exportExample, isExample, type SignFormat, signFormats} from '../../../sign/signs.ts'

/** The artwork of every example in every format. */
export const getStaticPaths = () =>
  Promise.all(
    Object.keys(examples)
      .filter(isExample)
      .flatMap((id) => signFormats.map(async (format) => ({params: {file: await exampleFile(id, format)}, props: {id, format}}))),
  )

export const GET: APIRoute<{id: ExampleId; format: SignFormat}> = async ({props: {id, format}}) =>
  new Response((await exportExample(id, format)).slice())
