import type {APIRoute} from 'astro'
import {type KitFile, kitOf} from '../../point/kits.ts'
import {directory} from '../../shell/data.ts'

interface Props {
  readonly file: KitFile
}

/** The kits that the site offers: each as an archive, its tables and, where it was made here, its overview sheets. */
export async function getStaticPaths() {
  const offers = await Promise.all(directory.map(kitOf))
  return offers.flatMap((kit) => kit?.files ?? []).map((file) => ({params: {file: file.name}, props: {file}}))
}

export const GET: APIRoute<Props> = ({props}) => new Response(props.file.contents().slice())
