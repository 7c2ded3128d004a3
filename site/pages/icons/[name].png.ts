import type {APIRoute} from 'astro'
import sharp from 'sharp'
import {emblemSvg, icons} from '../../shell/emblem.ts'

/** The emblem as pictures of the sizes that phones and desktops ask for. */
export const getStaticPaths = () => Object.entries(icons).map(([file, props]) => ({params: {name: file.replace('.png', '')}, props}))

export const GET: APIRoute<{side: number; margin: number}> = async ({props: {side, margin}}) =>
  new Response(
    await sharp(Buffer.from(emblemSvg(margin)), {density: 300})
      .resize(side, side)
      .png({palette: true})
      .toBuffer()
      .then((png) => new Uint8Array(png)),
    {
      headers: {'Content-Type': 'image/png'},
    },
  )
