import {svgElement} from '../../design-system/browser/svgElement.ts'
import {type Drawing, processes} from '../../design-system/drawing/drawing.ts'
import {filled} from './element.ts'
import {leastDetail, lookedAt, type OnWall, wallScene} from './scene.ts'

/** What is shown of a sign, and how it is named for who does not see it. */
interface Shown {
  readonly svg: string
  readonly drawing: Pick<Drawing, 'width' | 'height' | 'title'>
}

/** Returns the drawing inside another picture, at a place in its millimetres. */
function placed({svg, drawing}: Shown, [x, y]: readonly [number, number]): SVGSVGElement {
  const inner = svgElement(svg)
  for (const [name, value] of Object.entries({x, y, width: drawing.width, height: drawing.height})) inner.setAttribute(name, String(value))
  inner.removeAttribute('role')
  inner.setAttribute('aria-hidden', 'true')
  return inner
}

function pictureOf(viewBox: string, label: string, inside: string): SVGSVGElement {
  const picture = svgElement(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" role="img">${inside}</svg>`)
  picture.setAttribute('aria-label', label)
  return picture
}

/** Returns the sign on a wall at scale, with people. */
export function wallPicture(shown: Shown, on: OnWall, label: string): SVGSVGElement {
  const {viewBox, back, at} = wallScene(on)
  const picture = pictureOf(viewBox, label, back)
  picture.append(placed(shown, at))
  return picture
}

/** How a sign is looked at from its distance. */
export interface Eyes {
  readonly distanceM: number
  readonly acuity: number
  readonly dim: boolean
}

/**
 * Returns the sign as eyes make it out from its distance: large and blurred by half of the least detail they tell apart, and as small as it
 * looks from there on a screen 60 cm away. Low light takes brightness and contrast. All three are estimates of our own.
 */
export function farPictures(shown: Shown, {distanceM, acuity, dim}: Eyes, label: string): [large: SVGSVGElement, small: SVGSVGElement] {
  const {width, height} = shown.drawing
  const blur = leastDetail(distanceM, acuity) / 2
  const rim = Math.max(blur * 3, width / 40)
  const viewBox = `${-rim} ${-rim} ${width + 2 * rim} ${height + 2 * rim}`
  const make = (id: string, deviation: number) => {
    const light = dim
      ? '<feComponentTransfer>%</feComponentTransfer>'.replace(
          '%',
          ['R', 'G', 'B'].map((c) => `<feFunc${c} type="linear" slope="0.3" intercept="0.04"/>`).join(''),
        )
      : ''
    const picture = pictureOf(
      viewBox,
      label,
      `<defs><filter id="${id}" filterUnits="userSpaceOnUse" x="${-rim}" y="${-rim}" width="${width + 2 * rim}" height="${height + 2 * rim}" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${deviation}"/>${light}</filter></defs><g filter="url(#${id})"><rect x="${-rim}" y="${-rim}" width="${width + 2 * rim}" height="${height + 2 * rim}" fill="#e7e3da"/></g>`,
    )
    picture.querySelector('g')?.append(placed(shown, [0, 0]))
    return picture
  }
  const small = make('studio-eyes-small', 0)
  const px = (lookedAt(width + 2 * rim, distanceM) * 96) / 25.4
  small.setAttribute('width', px.toFixed(1))
  small.setAttribute('height', ((px * (height + 2 * rim)) / (width + 2 * rim)).toFixed(1))
  return [make('studio-eyes', blur), small]
}

/** Draws every mark of `drawing` on `canvas`, `perMm` pixels to the millimetre, as the SVG shows it: no policy of the page need open for it. */
export function paint(context: CanvasRenderingContext2D, {width, height, corner, marks}: Drawing, perMm: number, [x, y] = [0, 0]): void {
  context.save()
  context.translate(x, y)
  context.scale(perMm, perMm)
  for (const process of processes)
    for (const mark of marks) {
      if (mark.process !== process) continue
      const path = new Path2D()
      if (mark.type === 'field') path.roundRect(0, 0, width, height, corner)
      else if (mark.type === 'circle') path.arc(...mark.centre, mark.radius, 0, 2 * Math.PI)
      else
        for (const s of mark.segments) {
          if (s.to === 'close') path.closePath()
          else if (s.to === 'cubic') path.bezierCurveTo(...s.via[0], ...s.via[1], ...s.at)
          else if (s.to === 'move') path.moveTo(...s.at)
          else path.lineTo(...s.at)
        }
      if (mark.ink) {
        context.fillStyle = mark.ink.srgb
        context.fill(path, 'nonzero')
      } else {
        context.lineWidth = 0.1
        context.strokeStyle = '#000'
        context.stroke(path)
      }
    }
  context.restore()
}

/** Longest side of a PNG in pixels: enough for a slide. Our own choice. */
const longestPng = 2400

/** Returns the sign as a PNG. */
export function pngOf(drawing: Drawing): Promise<Blob> {
  const perPx = longestPng / Math.max(drawing.width, drawing.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(drawing.width * perPx)
  canvas.height = Math.round(drawing.height * perPx)
  const context = canvas.getContext('2d')
  if (!context) return Promise.reject(new Error('this browser has no canvas'))
  paint(context, drawing, perPx)
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no PNG was made'))), 'image/png'))
}

/** Returns what a scene says of a sign. */
export const sceneLabel = (text: string, {title, width, height}: Shown['drawing'], underside: number): string =>
  filled(text, {title, width: Math.round(width), height: Math.round(height), underside: Math.round(underside)})
