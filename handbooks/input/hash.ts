import {createHash} from 'node:crypto'

/**
 * Returns the SHA-256 of `parts`, one behind another, in 64 hexadecimal digits; a text is taken in UTF-8.
 *
 * For Node. What runs in a browser too asks the platform instead, which answers later: `export/pdf.ts` and `site/offline/download.ts`.
 */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
