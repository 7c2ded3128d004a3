import {zipSync} from 'fflate'

/** A file that goes into an archive. */
export interface ArchiveFile {
  readonly name: string
  readonly blob: Blob
}

/** Returns `files` as one archive. Photos are packed already, so nothing is packed again. Loaded when somebody exports one. */
export async function archiveOf(files: readonly ArchiveFile[]): Promise<Blob> {
  const parts = await Promise.all(files.map(async ({name, blob}) => [name, new Uint8Array(await blob.arrayBuffer())] as const))
  return new Blob([zipSync(Object.fromEntries(parts), {level: 0}).slice()], {type: 'application/zip'})
}

export {toGb18030} from '../../points/exchange/gb18030.ts'
