import type {APIRoute} from 'astro'
import {type Offered, offeredFiles} from '../../../../applications/applied.ts'

/** The files of applications that the site has: a few, the others are written by the command. */
export const getStaticPaths = async () => (await offeredFiles()).map((offered) => ({params: {file: offered.name}, props: {offered}}))

export const GET: APIRoute<{offered: Offered}> = ({props: {offered}}) => new Response(offered.bytes.slice())
