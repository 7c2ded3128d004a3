/** Returns the size of a file as a reader is told it: `12 kB`, `3.4 MB`; never less than `1 kB`. */
export const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** Returns a file at the address `href` as a line of a `DownloadList`: name and format follow from the address. */
export function download(href: string, {length}: {readonly length: number}, note: string) {
  const name = href.slice(href.lastIndexOf('/') + 1)
  return {href, name, format: name.slice(name.lastIndexOf('.') + 1).toUpperCase(), size: sizeOf(length), note}
}
