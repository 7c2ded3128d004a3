import type {APIRoute} from 'astro'
import {siteGlyphs} from '../../glyphs/siteGlyphs.ts'

/** Glyphs of signs in packs, for the pages that draw signs. Their folder bears a hash, so that they may be kept for ever. */
export const getStaticPaths = () =>
  [...siteGlyphs().files].map(([path, bytes]) => ({params: {file: `${siteGlyphs().hash}/${path}`}, props: {bytes}}))

export const GET: APIRoute<{bytes: Uint8Array<ArrayBuffer>}> = ({props: {bytes}}) =>
  new Response(bytes, {headers: {'Content-Type': 'application/octet-stream'}})
