/**
 * What the files of the site are, by the ending of their names: text in UTF-8, but for tables whose name says another. All servers of the
 * site say the same; what is not listed is left to each.
 */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json; charset=utf-8',
  ico: 'image/x-icon',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  zip: 'application/zip',
  epub: 'application/epub+zip',
  dxf: 'image/vnd.dxf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  bin: 'application/octet-stream',
}

/** Endings that stand before the usual one, for a table in the coding that older spreadsheets expect. */
export const gb18030 = {ending: 'gb18030.csv', type: 'text/csv; charset=gb18030'} as const

/** Returns the type of the file at `path`, of the page of a folder too; `undefined` if its ending is not known here. */
export function typeOf(path: string): string | undefined {
  if (path.endsWith('/')) return contentTypes.html
  if (path.endsWith(`.${gb18030.ending}`)) return gb18030.type
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase()
  return ending !== undefined && Object.hasOwn(contentTypes, ending) ? contentTypes[ending] : undefined
}
