import type {Drawing} from '../../design-system/drawing/drawing.ts'
import {el, filled} from './element.ts'
import {paint} from './pictures.ts'
import type {StudioWords} from './studio.words.ts'

/** The most that a photograph may have: bytes, and pixels, which is what fills the memory. Our own choice. */
export const mostBytes = 20_000_000
export const mostPixels = 50_000_000
/** Longest side at which it is kept for drawing upon. */
const shownAt = 1600

/** Returns in which words a file is refused before it is opened; undefined if it may be. */
export function refusedPhoto(t: StudioWords, size: number): string | undefined {
  return size > mostBytes ? filled(t.preview.photoBig, {size: Math.ceil(size / 1_000_000)}) : undefined
}

/** A photograph of a wall with the sign upon it. It is drawn on a canvas and nowhere kept: no address of it is made, nothing is sent. */
export interface PhotoWall {
  readonly controls: HTMLElement
  readonly canvas: HTMLCanvasElement
  /** Draws anew, with this sign. */
  show(drawing: Drawing | undefined): void
}

/** Returns the view, which asks for a photograph and then lets the sign be moved and scaled by ranges. */
export function photoWall(t: StudioWords): PhotoWall {
  const p = t.preview
  let photo: ImageBitmap | undefined
  let sign: Drawing | undefined
  const canvas = el('canvas', {role: 'img', hidden: true})
  const status = el('p', {role: 'status'}, p.photoNone)
  const range = (name: string, least: number, most: number, step: number, value: number) =>
    el('input', {type: 'range', id: `photo-${name}`, min: least, max: most, step, value, oninput: () => draw()})
  const [wide, across, down] = [range('wide', 0.5, 20, 0.1, 4), range('x', 0, 100, 1, 50), range('y', 0, 100, 1, 35)]
  const draw = () => {
    if (!photo || !sign) return
    const scale = Math.min(1, shownAt / Math.max(photo.width, photo.height))
    canvas.width = Math.round(photo.width * scale)
    canvas.height = Math.round(photo.height * scale)
    const context = canvas.getContext('2d')
    if (!context) return
    context.drawImage(photo, 0, 0, canvas.width, canvas.height)
    const perMm = canvas.width / (wide.valueAsNumber * 1000)
    const place = (length: number, room: number, by: HTMLInputElement) => (by.valueAsNumber / 100) * room - (length * perMm) / 2
    paint(context, sign, perMm, [place(sign.width, canvas.width, across), place(sign.height, canvas.height, down)])
    canvas.hidden = false
    canvas.setAttribute('aria-label', filled(p.photoLabel, {title: sign.title}))
    status.textContent = filled(p.photoDrawn, {width: wide.value})
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    const refused = refusedPhoto(t, file.size)
    if (refused) return status.replaceChildren(refused)
    try {
      const opened = await createImageBitmap(file)
      if (opened.width * opened.height > mostPixels) {
        status.textContent = filled(p.photoPixels, {
          size: Math.ceil((opened.width * opened.height) / p.photoUnit),
          most: mostPixels / p.photoUnit,
        })
        return opened.close()
      }
      photo?.close()
      photo = opened
      draw()
    } catch {
      status.textContent = p.photoBroken
    }
  }
  const labelled = (words: string, control: HTMLInputElement) => el('p', {}, el('label', {for: control.id}, words), control)
  const pick = el('input', {
    type: 'file',
    id: 'photo-file',
    accept: 'image/jpeg,image/png,image/webp',
    onchange: () => void take(pick.files?.[0]),
  })
  const controls = el(
    'div',
    {'data-photo': true},
    labelled(p.photoPick, pick),
    el('p', {'data-hint': true}, p.photoKeep),
    labelled(p.photoWidth, wide),
    labelled(p.photoX, across),
    labelled(p.photoY, down),
    status,
  )
  return {
    controls,
    canvas,
    show: (drawing) => {
      sign = drawing
      draw()
    },
  }
}
