import {mayBreak} from '../../drawing/type/breaking.ts'

/** What every service point's name ends in; a long name breaks before it first. */
export const pointSuffix = '便民服务站'

/** Words that stay whole and may begin a line. */
const wholes = /(便民服务站|便民服务中心|综合服务|服务中心|服务站|服务区|服务|中心|窗口|卫生间|办公室|调解室|阅览室|等候区)/

/**
 * Returns `text` on two lines for each sensible place at which it may break, the best first: before 便民服务站; else between words,
 * those places first that leave the longer line shortest. A name of up to three characters does not break.
 */
export function breakName(text: string): string[][] {
  if ([...text].length < 4) return []
  if (text.endsWith(pointSuffix) && text !== pointSuffix) return [[text.slice(0, -pointSuffix.length), pointSuffix]]
  const places = new Set<number>()
  let at = 0
  for (const piece of text.split(wholes)) {
    if (piece === '') continue
    if (at > 0) places.add(at)
    if (!wholes.test(piece)) for (const {index} of words.segment(piece)) if (index > 0) places.add(at + index)
    at += piece.length
  }
  const longest = (place: number) => Math.max(place, text.length - place)
  return [...places]
    .filter((place) => place >= 2 && text.length - place >= 2 && mayBreak(text.slice(0, place), text.slice(place)))
    .sort((a, b) => longest(a) - longest(b) || a - b)
    .map((place) => [text.slice(0, place), text.slice(place)])
}

const words = new Intl.Segmenter('zh', {granularity: 'word'})
