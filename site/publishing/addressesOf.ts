import type {Tag} from './rewritePage.ts'

/** Attributes that hold one address, on whatever element. */
const single = [
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'data',
  'manifest',
  'background',
  'longdesc',
  'data-list',
]
/** Attributes that hold several pictures, each with its size. */
const sets = ['srcset', 'imagesrcset']

/**
 * Returns the attributes of `tag` that hold addresses, each as a function from how an address is written to the attribute's new value.
 * `data` counts on `<object>` only, and `content` where it sends the reader on.
 */
export function addressesOf({
  name,
  attributes,
}: Tag): {readonly attribute: string; readonly write: (each: (address: string) => string) => string}[] {
  return [...attributes].flatMap(([attribute, value]) => {
    if (attribute === 'data' && name !== 'object') return []
    if (single.includes(attribute)) return [{attribute, write: (each: (address: string) => string) => padded(value, each)}]
    if (sets.includes(attribute)) return [{attribute, write: (each: (address: string) => string) => inSet(value, each)}]
    if (name === 'meta' && attribute === 'content' && attributes.get('http-equiv')?.toLowerCase() === 'refresh')
      return [{attribute, write: (each: (address: string) => string) => inRefresh(value, each)}]
    return []
  })
}

/** Blanks around an address mean nothing to a browser and stay as they are. */
const padded = (value: string, each: (address: string) => string) => {
  const address = value.trim()
  return address === '' ? value : value.replace(address, () => each(address))
}

/** An address in a set ends at a blank, or at a comma that stands at its end. */
const inSet = (value: string, each: (address: string) => string) =>
  value.replace(/(^|,)(\s*)([^\s,]\S*?)(?=,?\s|,?$)/g, (_, comma: string, blank: string, address: string) => comma + blank + each(address))

/** `0; url=/points/` */
const inRefresh = (value: string, each: (address: string) => string) =>
  value.replace(
    /^([\s\d.]*[;,\s]\s*(?:url\s*=\s*)?)(["']?)([^"'\s]+)/i,
    (_, before: string, quote: string, address: string) => before + quote + each(address),
  )
