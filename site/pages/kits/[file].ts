import type {APIRoute} from 'astro'
import {kitOf} from '../../point/kits.ts'
import {directory} from '../../shell/data.ts'

interface Props {
  readonly bytes: Uint8Array
}

/** The kit of every recorded point as an archive, its tables and its overview sheets. */
export async function getStaticPaths() {
  const files = directory
    .filter((e) => e.record)
    .map(async (entry) => {
      const {archive, tables, sheets} = await kitOf(entry)
      return [{name: `${entry.id}.zip`, bytes: archive}, ...tables, ...sheets.map(({name, webp}) => ({name, bytes: webp}))]
    })
  return (await Promise.all(files)).flat().map(({name, bytes}) => ({params: {file: name}, props: {bytes}}))
}

export const GET: APIRoute<Props> = ({props}) => new Response(props.bytes.slice())
