import type {APIRoute} from 'astro'
import {applicationPictures} from '../../applications/applied.ts'
import {fittingPictures} from '../../fitting/pictures.ts'
import {type Picture, signPictures} from '../../sign/pictures.ts'

/** Every drawing that pages show, once for all pages and languages. */
export const getStaticPaths = async () =>
  [...(await signPictures()), ...(await fittingPictures()), ...(await applicationPictures())].map((picture) => ({
    params: {name: picture.name},
    props: {picture},
  }))

export const GET: APIRoute<{picture: Picture}> = ({props: {picture}}) =>
  new Response(picture.svg, {headers: {'Content-Type': 'image/svg+xml'}})
