import type {APIRoute} from 'astro'
import {type MadeFile, madeFiles} from './files.ts'
import type {madeFolders} from './folders.ts'
import {madeApart} from './making.ts'

/**
 * Returns the route of a folder of files that take long to make. In `npm run dev` each is made when it is asked for; a build writes none here,
 * for they are made beside and after its pages.
 */
export const madeRoute = (folder: (typeof madeFolders)[number]) => ({
  getStaticPaths: async () =>
    import.meta.env.DEV
      ? (await madeFiles())
          .filter(({address}) => address.startsWith(folder))
          .map((file) => ({params: {file: file.address.slice(folder.length)}, props: file}))
      : [],
  GET: (async ({props: {what, given}}) => new Response((await madeApart(what, given)).slice())) satisfies APIRoute<MadeFile>,
})
