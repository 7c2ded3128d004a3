import type {APIRoute} from 'astro'
import type {Locale} from '../../../handbooks/language/locale.ts'
import {writer} from '../../../handbooks/language/traditional.ts'
import {icons} from '../../shell/emblem.ts'
import {identity} from '../../shell/identity.ts'
import {localePaths} from '../../shell/locale.ts'
import {siteName, siteTagline} from '../../shell/siteName.ts'

/** What a phone needs to put the site on its first screen. Its addresses are relative, so it holds wherever the site lies. */
export const getStaticPaths = localePaths

export const GET: APIRoute<{locale: Locale}> = ({props: {locale}}) => {
  const root = locale === 'zh-Hans' ? './' : '../'
  const name = writer(locale)(siteName(locale))
  const manifest = {
    name,
    short_name: name,
    description: writer(locale)(siteTagline(locale)),
    lang: locale,
    id: root,
    start_url: './',
    scope: root,
    display: 'minimal-ui',
    background_color: identity.inks['on-ground'].srgb,
    theme_color: identity.inks.ground.srgb,
    icons: Object.entries(icons)
      .filter(([, {purpose}]) => purpose !== 'apple')
      .map(([file, {side, purpose}]) => ({src: `${root}icons/${file}`, sizes: `${side}x${side}`, type: 'image/png', purpose})),
  }
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {headers: {'Content-Type': 'application/manifest+json'}})
}
