import {here, isOnStick} from '../address/here.ts'
import {workerAddress} from './collection.ts'
import {keptCopies} from './copies.ts'
import {DownloadError, patienceS} from './download.ts'

/** Why this browser can keep nothing here, or undefined if it can. */
export function hindrance(): 'on-stick' | 'insecure' | 'unsupported' | undefined {
  if (isOnStick()) return 'on-stick'
  if (!isSecureContext) return 'insecure'
  return 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator ? undefined : 'unsupported'
}

/**
 * Installs the worker, if it is not there, and returns when it answers for pages.
 *
 * @throws DownloadError if the browser refuses, what the offline page needs could not be kept, it takes too long, or `signal` stops it.
 */
export async function startService(signal: AbortSignal): Promise<void> {
  const late = AbortSignal.any([signal, AbortSignal.timeout(patienceS * 1000)])
  const given = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(new DownloadError(signal.aborted ? 'stopped' : 'network', workerAddress)))
  })
  await Promise.race([given, activate()])
}

async function activate(): Promise<void> {
  const refused = new DownloadError('worker', workerAddress)
  const registration = await navigator.serviceWorker.register(here(workerAddress), {scope: here('/')}).catch(() => {
    throw refused
  })
  if (registration.active) return
  const worker = registration.installing ?? registration.waiting
  if (!worker) throw refused
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve()
      if (worker.state === 'redundant') reject(refused)
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** Takes the worker and its own files away again if the reader keeps nothing. */
export async function endServiceIfIdle(): Promise<void> {
  if ((await keptCopies()).length > 0) return
  const registration = await navigator.serviceWorker.getRegistration(here('/'))
  if (!registration) return
  const own = `workbox-precache-v2-${registration.scope}`
  await registration.unregister()
  await Promise.all((await caches.keys()).filter((name) => name === own).map((name) => caches.delete(name)))
}

/** Runs `work` unless another window is changing what is kept; returns whether it ran. The browser frees the lock of a window that dies. */
export function underLock(work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request('cunbiao-offline', {ifAvailable: true}, async (lock) => {
    if (lock) await work()
    return lock !== null
  })
}
