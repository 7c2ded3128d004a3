import type {APIRoute} from 'astro'
import type {TokenFile} from '../../../../design-system/tokens/tokenFiles.ts'
import {files} from '../../../design/tokens.ts'

/** The tokens as files for other tools. */
export const getStaticPaths = () => files.map((file) => ({params: {file: file.name}, props: {file}}))

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  ts: 'text/plain',
  json: 'application/json',
}

export const GET: APIRoute<{file: TokenFile}> = ({props: {file}}) =>
  new Response(file.text, {headers: {'content-type': `${types[file.name.slice(file.name.lastIndexOf('.') + 1)]}; charset=utf-8`}})
