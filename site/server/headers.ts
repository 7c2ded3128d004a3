/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>

/**
 * What every answer carries: nothing is guessed from its bytes, no address of a page is told to others, no other site may frame a page or
 * hold its window, and no page may use the camera, the place or the ports of a device.
 */
const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': ['camera', 'display-capture', 'geolocation', 'hid', 'microphone', 'midi', 'payment', 'serial', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
}

const framedBySelf = "frame-ancestors 'self'"

/** Storybook is a workshop: it writes styles and scripts into its own pages. Other hosts are closed to it as to all. */
const storybook = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  framedBySelf,
].join('; ')

/** A picture or a book in one file shows what lies in it and loads nothing. */
const selfContained = ["default-src 'none'", "style-src 'unsafe-inline'", 'img-src data:', 'font-src data:', framedBySelf].join('; ')

/** Returns the Content-Security-Policy for `path`. A page names its own scripts in a policy of its own, which holds beside this one. */
function policyOf(path: string): string {
  if (path.startsWith('/storybook/')) return storybook
  return path.endsWith('.svg') || (path.startsWith('/books/') && path.endsWith('.html')) ? selfContained : framedBySelf
}

/** Folders whose files carry a sum of their bytes in the name, so that a name never means other bytes. */
const hashed = ['/_astro/', '/pictures/', '/storybook/assets/', '/pagefind/fragment/', '/pagefind/index/']

/** Returns the headers of the answer for `path`, an address from `/` on without query. All other servers of the site send the same. */
export const headersFor = (path: string): Headers => ({
  ...everywhere,
  'Content-Security-Policy': policyOf(path),
  'Cache-Control': hashed.some((folder) => path.startsWith(folder)) ? 'public, max-age=31536000, immutable' : 'no-cache',
})
