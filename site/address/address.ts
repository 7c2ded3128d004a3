/**
 * How the addresses of one publication are written. Everywhere in the source an address is root-absolute, such as `/clauses/`, as if the
 * site lay at the root of a domain; a publication says what that becomes where it truly lies.
 */
export interface Publication {
  /** What `<html data-base>` tells the scripts of the page at `page`: see `siteBase`. Undefined at the root. */
  readonly baseOn: (page: string) => string | undefined
  /** Returns what is written for `address` in the file at `page`. Addresses of other hosts, anchors and relative ones stay as they are. */
  readonly write: (page: string, address: string) => string
}

/** Whether `address` starts at the root of this site: one slash, for two would name a host. */
export const isOwn = (address: string): boolean => /^\/(?![/\\])/.test(address)

/** Returns the root-absolute `address` below `base`, which has a slash at both ends; any other as it is. */
export const underBase = (base: string, address: string): string => (isOwn(address) ? base + address.slice(1) : address)

/** Returns an address below `base` as the source writes it, the reverse of `underBase`; `undefined` if it lies elsewhere. */
export const withoutBase = (base: string, address: string): string | undefined =>
  address.startsWith(base) ? `/${address.slice(base.length)}` : undefined

/** Returns the publication below `base`, such as `/cunbiao/`; `/` changes nothing. */
export const atBase = (base: string): Publication => ({
  baseOn: () => (base === '/' ? undefined : base),
  write: (_, address) => underBase(base, address),
})

/** The publication on a stick: files that are opened without a server, by relative addresses that name the file of each page. */
export const onStick: Publication = {
  baseOn: upFrom,
  write: (page, address) => (isOwn(address) ? upFrom(page) + fileName(address.slice(1)) : address),
}

/** Returns the way from the page at `page` up to the root of the site, such as `../../`; `./` at the root itself. */
function upFrom(page: string): string {
  return '../'.repeat(page.split('/').length - 2) || './'
}

/** Returns `address` with the name of its file where it ends in that of a folder. What follows `?` or `#` stays. */
export function fileName(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  return (path === '' || path.endsWith('/') ? `${path}index.html` : path) + rest
}
