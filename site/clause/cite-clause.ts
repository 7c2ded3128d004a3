import {today} from '../../handbooks/input/today.ts'
import {here, isOnStick} from '../address/here.ts'

// Completes the citations of clauses when one is opened, with today's date and the address on this host, and copies them.

document.addEventListener(
  'toggle',
  ({target}) => {
    if (target instanceof HTMLDetailsElement && target.matches('[data-cite]') && target.open) complete(target)
  },
  {capture: true},
)

document.addEventListener('click', async ({target}) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-cite] button') : null
  const text = button?.parentElement?.querySelector('[data-cite-text]')
  const output = button?.closest('details')?.querySelector('output')
  if (!text || !output) return
  try {
    await navigator.clipboard.writeText(text.textContent ?? '')
    output.textContent = output.dataset.copied ?? ''
  } catch {
    // Without a secure connection there is no clipboard; the reader can still take the text.
    getSelection()?.selectAllChildren(text)
    output.textContent = output.dataset.failed ?? ''
  }
})

function complete(details: HTMLDetailsElement) {
  for (const date of details.querySelectorAll('[data-cite-date]')) date.textContent = `[${today()}]`
  for (const path of details.querySelectorAll('[data-cite-path]')) path.textContent = wholeAddress(path.textContent ?? '')
  for (const button of details.querySelectorAll('button')) button.hidden = false
}

/** The address that others can open: where this page says it belongs, else where it was opened; on a stick that is nowhere for others. */
function wholeAddress(path: string): string {
  const home = document.querySelector<HTMLElement>('[data-home]')?.dataset.home
  if (home !== undefined) return new URL(path.slice(1), home).href
  return isOnStick() ? path : new URL(here(path), location.href).href
}
