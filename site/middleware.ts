import {defineMiddleware} from 'astro:middleware'
import {toTraditionalPage} from '../handbooks/language/traditionalPage.ts'
import {bare} from './shell/locale.ts'

/** Turns the pages below `/zh-Hant/`, which are written in Simplified Chinese, into Traditional Chinese. */
export const onRequest = defineMiddleware(async ({url}, next) => {
  const response = await next()
  if (bare(url.pathname).locale !== 'zh-Hant' || !response.headers.get('content-type')?.includes('text/html')) return response
  return new Response(toTraditionalPage(await response.text()), {status: response.status, headers: response.headers})
})
