import {here, isOnStick} from './here.ts'

/**
 * Returns the file of this site at the root-absolute `address`, as `fetch` does.
 *
 * Browsers let no script read a file from a stick. There each file that scripts read has a second one beside it, a script that hands over
 * its text: see `asScript`.
 */
export const siteFile = (address: string): Promise<Response> => (isOnStick() ? fromScript(address) : fromNetwork(here(address)))

/** Without a network comes what a reader keeps on the device, see `site/offline`. */
async function fromNetwork(address: string): Promise<Response> {
  try {
    return await fetch(address)
  } catch (error) {
    const kept = 'caches' in globalThis ? await caches.match(address) : undefined
    if (kept) return kept
    throw error
  }
}

/** Name of the function that such a script calls. */
const receiver = 'cunbiaoFile'

/** Returns the script that hands over `text`, the file at `address`, where no script may read it. */
export const asScript = (address: string, text: string): string => `${receiver}(${JSON.stringify(address)},${JSON.stringify(text)})\n`

const waiting = new Map<string, (text: string) => void>()

function fromScript(address: string): Promise<Response> {
  Object.assign(globalThis, {[receiver]: (of: string, text: string) => waiting.get(of)?.(text)})
  return new Promise((done, fail) => {
    const script = document.createElement('script')
    const end = () => {
      waiting.delete(address)
      script.remove()
    }
    waiting.set(address, (text) => done(new Response(text)))
    script.onload = () => {
      end()
      fail(new Error(`${script.src} handed nothing over`))
    }
    script.onerror = () => {
      end()
      fail(new Error(`${script.src} is not on this stick`))
    }
    script.src = `${here(address)}.js`
    document.head.append(script)
  })
}
