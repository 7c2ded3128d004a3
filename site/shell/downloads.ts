/** Returns the size of a file as a reader is told it: `12 kB`, `3.4 MB`; never less than `1 kB`. */
export const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/**
 * Returns a file at the address `href` as a line of a `DownloadList`: name and format follow from the address. Without the `file` itself, as for
 * those of `site/making/`, which are made after the pages, the build fills in its size.
 */
export function download(href: string, note: string, file?: {readonly length: number}) {
  const name = href.slice(href.lastIndexOf('/') + 1)
  return {href, name, format: name.slice(name.lastIndexOf('.') + 1).toUpperCase(), size: file && sizeOf(file.length), note}
}
