/** Time on the page: what is to come later comes next, and what is repeated does not come, so that no case has to wait. */
const {port1, port2} = new MessageChannel()
const queue: (() => void)[] = []
port1.onmessage = () => queue.shift()?.()
const next = (act: () => void) => {
  queue.push(act)
  port2.postMessage('')
}

/** Returns when what scripts began has come to its end, as far as it waits for nothing but the page. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 12; i++) await new Promise<void>((done) => next(done))
}

const listening: (() => void)[] = []

/** Lets everything outside the page's body forget what scripts of pages before hear of it. */
export function forgetPages(): void {
  for (const end of listening.splice(0)) end()
}

/** What a case must not do: errors of scripts that nobody caught, and words that were run. */
export const faults: string[] = []

/** Puts stand-ins in the place of what leaves the page or takes time. */
export function setStage(fileAt: (address: string) => unknown): void {
  let number = 0
  const gone = new Set<number>()
  Object.assign(globalThis, {
    setTimeout: (act: () => void) => {
      const id = ++number
      next(() => gone.delete(id) || act())
      return id
    },
    clearTimeout: (id: number) => gone.add(id),
    setInterval: () => 0,
    confirm: () => true,
    print: () => undefined,
    fetch: async (address: string | URL) => {
      const found = fileAt(String(address))
      return found === undefined ? new Response('', {status: 404}) : Response.json(found)
    },
    struck: (how: string) => faults.push(`words were run: ${how}`),
  })
  for (const outside of [globalThis, document, document.documentElement]) {
    const {addEventListener: add, removeEventListener: remove} = outside
    const heard = outside === globalThis ? new Set(['error', 'unhandledrejection']) : new Set()
    outside.addEventListener = (...given: Parameters<typeof add>) => {
      if (!heard.delete(given[0])) listening.push(() => remove.apply(outside, given))
      add.apply(outside, given)
    }
  }
  HTMLElement.prototype.scrollIntoView = () => undefined
  addEventListener('error', ({message, error}) => faults.push(`${message} ${error?.stack ?? ''}`))
  addEventListener('unhandledrejection', ({reason}) => faults.push(`${reason} ${reason?.stack ?? ''}`))
}
