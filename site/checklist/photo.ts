import {budgets} from '../../handbooks/input/budget.ts'
import type {SaidWord} from './check-sheet.words.ts'

/** Pixels of the longer side of a photo that is kept: a plate can be read on it, and two hundred fit a phone. Our own choice. */
export const longestSide = 1600

/** Returns the size in which a photo of `width` by `height` pixels is kept; a small one is not enlarged. */
export function fitted(width: number, height: number): {readonly width: number; readonly height: number} {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return {width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale))}
}

/** Returns why a file is no photo to be kept; undefined if it may be one, which only decoding it tells. */
export function photoFault({size, type}: Pick<Blob, 'size' | 'type'>): SaidWord | undefined {
  if (type !== '' && !type.startsWith('image/')) return 'photoNone'
  return size > budgets.photos.bytes ? 'photoTooLarge' : undefined
}

/** Returns what the `nth` photo of a clause is called in an archive, from 1. */
export const photoName = (clause: string, nth: number): string => `${clause}-${nth}.jpg`

/**
 * Returns `file` as a JPEG no longer than `longestSide`, undefined if it is no picture that the browser can show. It is drawn anew, so that
 * nothing of what a camera writes beside a picture is kept: no place, no time, no device.
 */
export async function shrunk(file: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file, {imageOrientation: 'from-image'}).catch(() => undefined)
  if (!picture) return undefined
  const canvas = Object.assign(document.createElement('canvas'), fitted(picture.width, picture.height))
  const context = canvas.getContext('2d')
  if (!context) return undefined
  // What is transparent would turn black.
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/jpeg', 0.82))
}
