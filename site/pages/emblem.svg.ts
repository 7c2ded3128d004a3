import {emblemSvg} from '../shell/emblem.ts'

/** The emblem on its ground, for the browser's tab. */
export const GET = () => new Response(emblemSvg(), {headers: {'Content-Type': 'image/svg+xml'}})
