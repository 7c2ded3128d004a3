/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>

/**
 * What every answer carries: nothing is guessed from its bytes, no address of a page is told to others, no other site may frame a page or
 * hold its window, and no page may use the camera, the place or the ports of a device.
 */
export const everywhere: Headers = {
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

/** A header whose value goes by the path: that of the first pattern which fits, else `otherwise`. */
export interface ByPath {
  readonly name: string
  /** Patterns of paths from `/` on, in what the regular expressions of JavaScript, nginx (PCRE) and Caddy (RE2) have in common. */
  readonly values: readonly {readonly path: string; readonly value: string}[]
  readonly otherwise: string
}

const forEver = 'public, max-age=31536000, immutable'

/** The headers that go by the path. All servers of the site send these and `everywhere`: their configurations are made from here. */
export const byPath: readonly ByPath[] = [
  {
    // A page names its own scripts in a policy of its own, which holds beside this one.
    name: 'Content-Security-Policy',
    values: [
      {path: '^/storybook/', value: storybook},
      {path: '\\.svg$', value: selfContained},
      {path: '^/books/.*\\.html$', value: selfContained},
    ],
    otherwise: framedBySelf,
  },
  {
    // In these folders a name carries a sum of the file's bytes, so that it never means others.
    name: 'Cache-Control',
    values: [
      {path: '^/(_astro|glyphs|storybook/assets|pagefind/fragment|pagefind/index)/', value: forEver},
      // Drawings; the pictures for cards beside them keep their names.
      {path: '^/pictures/.*\\.svg$', value: forEver},
    ],
    otherwise: 'no-cache',
  },
]

/** Returns the headers of the answer for `path`, an address from `/` on without query. */
export const headersFor = (path: string): Headers => ({
  ...everywhere,
  ...Object.fromEntries(
    byPath.map(({name, values, otherwise}) => [name, values.find((v) => new RegExp(v.path).test(path))?.value ?? otherwise]),
  ),
})
