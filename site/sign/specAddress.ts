import {deflateSync, inflateSync} from 'fflate'
import {isGroup, type Json} from '../../design-system/signs/docs/json.ts'

/** Characters that the part of an address which holds a spec may have: servers, chats and codes cut longer ones. Our own choice. */
export const longestAddress = 12_000
/** Characters of the spec itself; the largest sign of the examples, a floor plan, has a fifth of it. */
const longestSpec = 64_000
/** How deep lists and groups may lie in each other; the deepest kind of sign has seven. */
const deepest = 16
/** Leads the packed form. A later form gets another number, so that an old address is never misread. */
const version = '1.'

/** Why an address gives no spec. */
export type AddressFault = 'long' | 'version' | 'broken'

/** What an address asks for: a kind to begin with, a sign of a point, a whole spec, nothing, or something that cannot be taken. */
export type Asked =
  | {readonly ask: 'nothing'}
  | {readonly ask: 'kind'; readonly kind: string}
  | {readonly ask: 'point'; readonly point: string; readonly sign: string}
  | {readonly ask: 'spec'; readonly spec: Json}
  | {readonly ask: 'fault'; readonly fault: AddressFault}

/** Returns `spec` as it stands behind the `#` of an address: packed, in letters that no program changes. */
export const packSpec = (spec: Json): string => version + base64url(deflateSync(new TextEncoder().encode(JSON.stringify(spec)), {level: 9}))

/**
 * Returns what the address of the studio asks for. Behind `#` or in `spec=` stands a spec, packed as `packSpec` does or as plain JSON; `kind=`
 * names a kind, `point=` and `sign=` a sign of a point. Nothing in it runs: it is data, whose form is judged by the schema of its kind.
 */
export function askedBy({search, hash}: {readonly search: string; readonly hash: string}): Asked {
  const query = new URLSearchParams(search)
  // A plain word behind # is a place on the page, such as that of the skip link.
  const text = /^#([A-Za-z][\w-]*)?$/.test(hash) || hash === '' ? (query.get('spec') ?? '') : hash.slice(1)
  if (text !== '') return specIn(text)
  const [point, sign, kind] = ['point', 'sign', 'kind'].map((name) => query.get(name) ?? '')
  if ([point, sign, kind].some((value = '') => value.length > 200)) return {ask: 'fault', fault: 'long'}
  if (point && sign) return {ask: 'point', point, sign}
  return kind ? {ask: 'kind', kind} : {ask: 'nothing'}
}

function specIn(text: string): Asked {
  if (text.length > longestAddress) return {ask: 'fault', fault: 'long'}
  try {
    const packed = /^(\d+\.)([A-Za-z0-9_-]+)$/.exec(text)
    if (packed && packed[1] !== version) return {ask: 'fault', fault: 'version'}
    // What is packed grows a thousandfold at most, so this much cannot fill the memory.
    const json = packed ? new TextDecoder('utf-8', {fatal: true}).decode(inflateSync(bytesOf(packed[2] ?? ''))) : decoded(text)
    if (json.length > longestSpec) return {ask: 'fault', fault: 'long'}
    const spec = JSON.parse(json) as Json
    return isGroup(spec) && depthWithin(spec, deepest) ? {ask: 'spec', spec} : {ask: 'fault', fault: 'broken'}
  } catch {
    return {ask: 'fault', fault: 'broken'}
  }
}

const decoded = (text: string) => (text.startsWith('{') ? text : decodeURIComponent(text))

/** Whether `value` lies at most `most` deep, asked step by step so that a deep one does not end the script. */
function depthWithin(value: Json, most: number): boolean {
  let level: Json[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return false
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as Json[]) : []))
  }
  return true
}

function base64url(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const bytesOf = (text: string) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
