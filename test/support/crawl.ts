import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileName, type Publication} from '../../site/address/address.ts'
import {addressesOf} from '../../site/publishing/addressesOf.ts'
import {addressOf, publishPage, siteFiles} from '../../site/publishing/pages.ts'
import {type Change, rewritePage, type Tag} from '../../site/publishing/rewritePage.ts'

/** What a page leads to, and what may be led to in it. */
interface Read {
  readonly addresses: readonly string[]
  readonly ids: ReadonlySet<string>
}

/** A built site as its readers could walk through it. */
export interface Walk {
  /** Pages by their root-absolute addresses, in order. */
  readonly pages: ReadonlyMap<string, Read>
  /** Returns the page `page` as `publication` writes it, with what is wrong with each address in it. */
  readonly broken: (page: string, publication: Publication, also?: (tag: Tag) => Change | undefined) => string[]
}

/** Returns the site built in `dist`, every page of it read. */
export function walkThrough(dist: string): Walk {
  const files = new Set(globSync('**/*', {cwd: dist}).map((file) => `/${file.replaceAll('\\', '/')}`))
  const texts = (page: string) => readFileSync(join(dist, fileName(page.slice(1))), 'utf8')
  const pages = new Map(siteFiles(dist, 'html').map((file) => [addressOf(file), readPage(readFileSync(join(dist, file), 'utf8'))]))
  const wrong = (page: string, address: string, publication: Publication) => {
    const host = 'http://host.invalid'
    const at = new URL(publication.write(page, page), host + page)
    const target = new URL(address, at)
    if (target.origin !== host) return undefined
    const root = new URL(publication.write(page, '/'), host + page).pathname.replace(/index\.html$/, '')
    if (!target.pathname.startsWith(root)) return `${address} lies outside the site`
    const path = decodeURIComponent(target.pathname.slice(root.length - 1))
    const found = path.endsWith('/') ? `${path}index.html` : path
    if (!files.has(found) || (!path.endsWith('/') && !/\.\w+$/.test(path))) return `${address} is not there`
    const id = decodeURIComponent(target.hash.slice(1))
    const known = pages.get(addressOf(found.slice(1)))
    if (id !== '' && known && !known.ids.has(id)) return `${address} names no place on that page`
    return undefined
  }
  return {
    pages,
    broken(page, publication, also) {
      const {addresses} = readPage(publishPage(texts(page), page, publication, also))
      return addresses.flatMap((address) => {
        const fault = wrong(page, address, publication)
        return fault === undefined ? [] : [`${page}: ${fault}`]
      })
    },
  }
}

function readPage(html: string): Read {
  const addresses = new Set<string>()
  const ids = new Set<string>()
  rewritePage(html, (tag) => {
    const id = tag.attributes.get('id')
    if (id !== undefined) ids.add(id)
    if (isRead(tag))
      for (const {write} of addressesOf(tag))
        write((address) => {
          addresses.add(address)
          return address
        })
    return undefined
  })
  return {addresses: [...addresses], ids}
}

/** What search engines are told is whole and names the host that the site is for, which a test has not. */
const isRead = ({name, attributes}: Tag) => name !== 'link' || !/^(canonical|alternate)$/.test(attributes.get('rel') ?? '')
