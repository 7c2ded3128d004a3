import {LiveSignElement, type LiveWords} from '../../design-system/browser/live-sign.ts'
import type {Json} from '../../design-system/signs/docs/json.ts'
import {withValue} from '../../design-system/signs/docs/specValue.ts'
import {longestAddress, packSpec} from './specAddress.ts'
import {openStudioEngine} from './studioEngine.ts'

/** Returns what draws the example of `root` with words that were changed, by the names of their fields, and has the studio open with them. */
export function liveWords(root: HTMLElement): (changed: ReadonlyMap<string, string>) => void {
  const sign = root.querySelector('live-sign')
  const link = root.querySelector<HTMLAnchorElement>('a[data-studio]')
  if (!(sign instanceof LiveSignElement) || !link) throw new Error('the page lacks the sign that is to be live')
  const {locale = 'zh-Hans', spec = '{}', words = '{}', governing = '[]'} = root.dataset
  const example = JSON.parse(spec) as Json
  sign.setting = {
    words: JSON.parse(words) as LiveWords,
    governing: JSON.parse(governing) as readonly string[],
    english: locale === 'en',
    open: async () => {
      const {engine, data} = await openStudioEngine(locale)
      return {engine, identity: data.identity, glossary: data.glossary}
    },
  }
  let frame = 0
  return (changed) => {
    const written = [...changed].reduce((all, [name, value]) => withValue(all, pathOf(name), value === '' ? undefined : value), example)
    const packed = packSpec(written)
    if (packed.length <= longestAddress) link.href = `${link.href.replace(/[?#].*$/, '')}#${packed}`
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => void sign.draw(written))
  }
}

/** Numbers are rows. */
const pathOf = (name: string) => name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
