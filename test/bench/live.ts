import {existsSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {type Browser, chromium, type Page} from '@playwright/test'
import {heavyKinds} from '../../design-system/browser/remoteEngine.ts'
import {findChromium} from '../../handbooks/book/chromium.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {siteAnswer} from '../../site/server/server.ts'

/** Keys that are pressed for a figure, after two that warm the page up. */
const keys = 9
const beside: readonly SignKind[] = ['fascia', 'directional', 'staff-board']

interface Measured {
  /** Milliseconds from a key to its picture. */
  readonly toPicture: number
  /** Milliseconds of a processor that the page's own thread takes for it, during which it is deaf. */
  readonly busy: number
}

/**
 * Prints for the studio, kind by kind, how long a key takes to its picture and how long the page's own thread is busy with it: with the larger
 * boards drawn in a thread of their own, and with all of it in the page. The example with which the kind opens.
 */
export async function live() {
  const executablePath = findChromium()
  if (!executablePath || !existsSync('dist/studio/index.html'))
    return console.log('The studio is measured in Chromium on a built site: run `npm run build` first')
  const server = createServer(siteAnswer('dist'))
  await new Promise<void>((ready) => server.listen(0, ready))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
  console.log(`The studio, mean of ${keys} keys: ms from key to picture, and ms for which the page’s own thread is busy`)
  for (const kind of [...heavyKinds, ...beside]) {
    const own = await measured(browser, origin, kind, true)
    const page = await measured(browser, origin, kind, false)
    console.log(
      `  ${kind.padEnd(14)} ${heavyKinds.has(kind) ? 'own thread' : 'in the page'} ${shown(own)}; all in the page ${shown(page)}; ${(page.busy / own.busy).toFixed(1)} times less busy`,
    )
  }
  await browser.close()
  server.close()
}

const shown = ({toPicture, busy}: Measured) => `${toPicture.toFixed(0).padStart(4)} ms, busy ${busy.toFixed(0).padStart(4)} ms`

async function measured(browser: Browser, origin: string, kind: SignKind, threads: boolean): Promise<Measured> {
  const page = await browser.newPage({baseURL: origin})
  if (!threads) await page.addInitScript('delete globalThis.Worker')
  const devtools = await page.context().newCDPSession(page)
  // Time of the processor, so that whatever else runs on the machine does not count.
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'})
  const busyMs = async () => {
    const {metrics} = await devtools.send('Performance.getMetrics')
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  await page.goto(`/studio/?kind=${kind}`)
  await page.locator('sign-studio[data-ready]').waitFor()
  for (let i = 0; i < 2; i++) await press(page)
  const [before, began] = [await busyMs(), performance.now()]
  for (let i = 0; i < keys; i++) await press(page)
  const toPicture = (performance.now() - began) / keys
  const busy = ((await busyMs()) - before) / keys
  await page.close()
  return {toPicture, busy}
}

/** Writes one character into the first field of words, or takes it away again, and waits for the picture. */
const press = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('[data-part="fields"] [id$="-zh"]')
    const picture = document.querySelector('[data-part="picture"]')
    if (!field || !picture) throw new Error('the studio has no words to change')
    const changed = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        watch.disconnect()
        requestAnimationFrame(() => setTimeout(done))
      })
      watch.observe(picture, {childList: true})
    })
    field.value = field.value.endsWith('一') ? field.value.slice(0, -1) : `${field.value}一`
    field.dispatchEvent(new InputEvent('input', {bubbles: true}))
    await changed
  })
