import {defineMiddleware} from 'astro:middleware'
import {toTraditionalPage} from '../handbooks/language/traditionalPage.ts'
import {atBase} from './address/address.ts'
import {settings} from './address/settings.ts'
import {publishPage} from './publishing/pages.ts'
import {bare} from './shell/locale.ts'

/** What React writes between two texts to tell them apart when it takes a page over again, which it never does here. */
const seam = '<!-- -->'

/**
 * Finishes each page: it loses the seams of React; those below `/zh-Hant/`, which are written in Simplified Chinese, are turned into Traditional Chinese. While the site
 * is written (`npm run dev`) addresses get their base here; a build writes them all at its end, see `site/publishing/`.
 */
export const onRequest = defineMiddleware(async ({url}, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.includes('text/html')) return response
  const traditional = bare(url.pathname).locale === 'zh-Hant'
  const based = import.meta.env.DEV && settings.base !== '/'
  const written = (await response.text()).replaceAll(seam, '')
  const page = traditional ? toTraditionalPage(written) : written
  const {status, headers} = response
  return new Response(based ? publishPage(page, url.pathname, atBase(settings.base)) : page, {status, headers})
})
