import {stringify} from 'yaml'
import type {LookedAt} from '../../design-system/browser/faces.ts'
import type {Json} from '../../design-system/signs/docs/json.ts'
import type {OutputFile} from '../../handbooks/input/output.ts'
import {pngOf} from './pictures.ts'

/** What can be taken away of a sign, the one for print first. */
export const kindsOfFile = ['pdf', 'svg', 'dxf', 'png', 'yaml'] as const
export type KindOfFile = (typeof kindsOfFile)[number]

/** Returns `spec` as the file that the command line reads. */
export const specYaml = (spec: Json): string => stringify(spec, {lineWidth: 0})

/**
 * Returns one file of a sign: those of a workshop as the command line writes them, byte by byte, a picture to show, or its spec. Undefined for
 * the DXF of a proof.
 */
export async function fileOf(kind: KindOfFile, sign: LookedAt, stem: string, spec: Json): Promise<OutputFile | undefined> {
  if (kind === 'yaml') return {path: `${stem}.yaml`, bytes: new TextEncoder().encode(specYaml(spec))}
  if (kind !== 'png') return sign.file(kind, stem)
  return {path: `${stem}${sign.proof ? '-proof' : ''}.png`, bytes: new Uint8Array(await (await pngOf(await sign.whole())).arrayBuffer())}
}

/** Hands a file to the browser, which puts it where the reader keeps what is downloaded. */
export function save({path, bytes}: {readonly path: string; readonly bytes: Uint8Array | string}): void {
  const url = URL.createObjectURL(new Blob([typeof bytes === 'string' ? bytes : bytes.slice()]))
  const link = document.createElement('a')
  link.href = url
  link.download = path
  link.click()
  URL.revokeObjectURL(url)
}
