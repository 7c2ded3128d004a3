import type {Point, Segment} from '../drawing.ts'

/**
 * The content stream of a page under construction: operators and outlines, written as bytes from the start. Most of
 * a sign is the numbers of its letters' outlines, so digits go straight into the buffer and no string is made of them.
 */
export class Content {
  private buffer: Uint8Array
  private length = 0

  /** `room` is how many bytes are likely; more find room too. */
  constructor(room = 1 << 17) {
    this.buffer = new Uint8Array(room)
  }

  /** Forgets what was added, and keeps the room for the next content. */
  clear(): this {
    this.length = 0
    return this
  }

  /** Adds `words`, in ASCII, and a line's end. */
  add(words: string): void {
    this.reserve(words.length + 1)
    for (let i = 0; i < words.length; i++) this.buffer[this.length++] = words.charCodeAt(i)
    this.buffer[this.length++] = newline
  }

  /** Adds what another content holds. */
  addBytes(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.buffer.set(bytes, this.length)
    this.length += bytes.length
  }

  /** Adds the operators that draw `segments`, `times` as large, with numbers rounded to one of `parts` (a power of ten). */
  outline(segments: readonly Segment[], times = 1, parts = 1000): void {
    const steps = times * parts
    for (const s of segments) {
      this.reserve(longestOperator)
      if (s.to === 'cubic') {
        this.point(s.via[0], steps, parts)
        this.point(s.via[1], steps, parts)
      }
      if (s.to !== 'close') this.point(s.at, steps, parts)
      this.buffer[this.length++] = operators[s.to]
      this.buffer[this.length++] = newline
    }
  }

  /** What was added so far; not a copy. */
  get bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length)
  }

  private point(p: Point, steps: number, parts: number): void {
    this.number(Math.round(p[0] * steps), parts)
    this.number(Math.round(p[1] * steps), parts)
  }

  /** Adds a number given as so many `parts` of a unit, without trailing zeros, and a blank. */
  private number(count: number, parts: number): void {
    const {buffer} = this
    let left = count
    if (left < 0) {
      buffer[this.length++] = minus
      left = -left
    }
    const whole = parts === 1 ? left : Math.floor(left / parts)
    left -= whole * parts
    let digits = 1
    for (let power = 10; power <= whole; power *= 10) digits++
    let rest = whole
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const tens = Math.floor(rest / 10)
      buffer[at] = zero + rest - tens * 10
      rest = tens
    }
    this.length += digits
    if (left > 0) {
      buffer[this.length++] = dot
      for (let power = parts / 10; left > 0; power /= 10) {
        const digit = Math.floor(left / power)
        buffer[this.length++] = zero + digit
        left -= digit * power
      }
    }
    buffer[this.length++] = blank
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return
    const larger = new Uint8Array(2 * (this.length + more))
    larger.set(this.bytes)
    this.buffer = larger
  }
}

const [newline, blank, minus, dot, zero] = [0x0a, 0x20, 0x2d, 0x2e, 0x30]
const operators = {move: 0x6d, line: 0x6c, cubic: 0x63, close: 0x68} // m l c h
/** In bytes: six numbers of up to seventeen digits with sign, point and blank, an operator and a line's end. */
const longestOperator = 122
