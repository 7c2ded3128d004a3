import {existsSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {type Browser, chromium, type Page} from '@playwright/test'
import {heavyKinds} from '../../design-system/browser/remoteEngine.ts'
import {findChromium} from '../../handbooks/book/chromium.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {siteAnswer} from '../../site/server/server.ts'

/** Keys that are pressed for a figure, after one that warms the page up. */
const keys = 9
const beside: readonly SignKind[] = ['fascia', 'directional', 'staff-board']

interface Measured {
  /** Milliseconds from a key to its picture. */
  readonly toPicture: number
  /** Milliseconds for which the page answered nothing meanwhile. */
  readonly blocked: number
}

/**
 * Prints for the studio, kind by kind, how long a key takes to its picture and how long the page is deaf meanwhile: with the larger boards drawn
 * in a thread of their own, and with all of it in the page. Medians; the example with which the kind opens.
 */
export async function live() {
  const executablePath = findChromium()
  if (!executablePath || !existsSync('dist/studio/index.html'))
    return console.log('The studio is measured in Chromium on a built site: run `npm run build` first')
  const server = createServer(siteAnswer('dist'))
  await new Promise<void>((ready) => server.listen(0, ready))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
  console.log(`The studio, median of ${keys} keys: ms from key to picture, and ms for which the page is deaf`)
  for (const kind of [...heavyKinds, ...beside]) {
    const own = await measured(browser, origin, kind, true)
    const page = await measured(browser, origin, kind, false)
    console.log(
      `  ${kind.padEnd(14)} ${heavyKinds.has(kind) ? 'own thread' : 'in the page'} ${shown(own)}; all in the page ${shown(page)}; deaf ${(page.blocked / own.blocked).toFixed(1)} times less`,
    )
  }
  await browser.close()
  server.close()
}

const shown = ({toPicture, blocked}: Measured) => `${toPicture.toFixed(0).padStart(4)} ms, deaf ${blocked.toFixed(0).padStart(4)} ms`

async function measured(browser: Browser, origin: string, kind: SignKind, threads: boolean): Promise<Measured> {
  const page = await browser.newPage({baseURL: origin})
  if (!threads) await page.addInitScript('delete globalThis.Worker')
  await page.goto(`/studio/?kind=${kind}`)
  await page.locator('sign-studio[data-ready]').waitFor()
  const all: Measured[] = []
  for (let i = 0; i <= keys; i++) all.push(await press(page, i))
  await page.close()
  const median = (of: keyof Measured) =>
    all
      .slice(1)
      .map((one) => one[of])
      .sort((a, b) => a - b)[Math.floor(keys / 2)] ?? 0
  return {toPicture: median('toPicture'), blocked: median('blocked')}
}

/** Writes one character into the first field of words, and takes it away with the next. */
const press = (page: Page, n: number): Promise<Measured> =>
  page.evaluate(async (n) => {
    const field = document.querySelector<HTMLInputElement>('[data-part="fields"] [id$="-zh"]')
    const picture = document.querySelector('[data-part="picture"]')
    if (!field || !picture) throw new Error('the studio has no words to change')
    let [last, blocked, running] = [performance.now(), 0, true]
    const {port1, port2} = new MessageChannel()
    port1.onmessage = () => {
      const now = performance.now()
      // What is shorter is the page's own turn and no wait that one feels.
      if (now - last > 5) blocked += now - last
      last = now
      if (running) port2.postMessage(0)
    }
    port2.postMessage(0)
    const changed = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        watch.disconnect()
        requestAnimationFrame(() => setTimeout(done))
      })
      watch.observe(picture, {childList: true})
    })
    const began = performance.now()
    field.value = n % 2 === 0 ? `${field.value}一` : field.value.slice(0, -1)
    field.dispatchEvent(new InputEvent('input', {bubbles: true}))
    await changed
    const toPicture = performance.now() - began
    running = false
    return {toPicture, blocked}
  }, n)
