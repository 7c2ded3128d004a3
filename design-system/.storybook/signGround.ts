import type {Ground} from '../browser/faces.ts'

/** What the site tells the pages that draw, as far as a story needs it. */
interface Told {
  readonly edition: string
  readonly identity: Ground['identity']
  readonly glossary: Ground['glossary']
  /** Root-absolute address of the folder of glyphs, below the site. */
  readonly glyphs: string
}

/** Opens what draws: from the site that Storybook is a part of, or from `signPlugin` while stories are written. */
export async function openGround(): Promise<Ground> {
  const site = new URL('../', location.href)
  const [{makeEngine}, told] = await Promise.all([import('../browser/engine.ts'), read(new URL('data/studio-zh-Hans.json', site))])
  const {edition, identity, glossary, glyphs} = (await told.json()) as Told
  const folder = new URL(glyphs.slice(1), site).href
  const engine = makeEngine({
    edition,
    glossary,
    read: async (path) => new Uint8Array(await (await read(`${folder}${path}`)).arrayBuffer()),
  })
  return {engine, identity, glossary}
}

async function read(address: string | URL): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}
