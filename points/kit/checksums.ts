import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {hashOf} from '../../handbooks/input/hash.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'

/** A file of a kit that is printed, with how much paper it takes: `A4 × 3`, `600 × 400 mm`. */
export interface KitFile extends OutputFile {
  readonly extent?: string
}

/** One file of a kit as its cover, its manifest and its list of sums name it. */
export interface FileHash {
  readonly path: string
  /** Size in bytes. */
  readonly size: number
  /** SHA-256 in 64 hexadecimal digits. */
  readonly sha256: string
}

/** Returns the size and SHA-256 of each of `files`, in their order. */
export const hashFiles = (files: readonly OutputFile[]): FileHash[] =>
  files.map(({path, bytes}) => ({path, size: bytes.length, sha256: hashOf(bytes)}))

/** Returns whether each of `hashes` is in `folder` as a file of that size and sum. */
export const areIn = (folder: string, hashes: readonly FileHash[]): boolean =>
  hashes.every(({path, size, sha256}) => {
    const found = statSync(join(folder, path), {throwIfNoEntry: false})
    return found?.isFile() === true && found.size === size && hashOf(readFileSync(join(folder, path))) === sha256
  })

/** Returns the list that `sha256sum -c SHA256SUMS` reads inside the kit's folder. It cannot hold a sum of itself. */
export const toSums = (hashes: readonly FileHash[]): OutputFile => ({
  path: 'SHA256SUMS',
  bytes: utf8(hashes.map(({path, sha256}) => `${sha256}  ${path}\n`).join('')),
})
