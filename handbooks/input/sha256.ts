/**
 * Returns the SHA-256 of `text` in UTF-8, or of bytes, in 64 hexadecimal digits (FIPS 180-4, section 6.2).
 *
 * For what runs in a browser too: the platform's own answers later, and not at all on a site without https, which is how many a county
 * serves its pages. In Node alone `hashOf` is faster. A test holds the two together.
 */
export function sha256(text: string | Uint8Array): string {
  const message = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const blocks = new Uint8Array(((message.length + 72) >> 6) << 6)
  blocks.set(message)
  blocks[message.length] = 0x80
  const view = new DataView(blocks.buffer)
  view.setUint32(blocks.length - 8, Math.floor(message.length / 0x20000000))
  view.setUint32(blocks.length - 4, message.length << 3)
  const hash = Uint32Array.from(roots.slice(0, 8), (prime) => fraction(prime ** (1 / 2)))
  const words = new Uint32Array(64)
  for (let at = 0; at < blocks.length; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + 4 * i)
    for (let i = 16; i < 64; i++) {
      const [a, b] = [words[i - 15] ?? 0, words[i - 2] ?? 0]
      words[i] =
        (words[i - 16] ?? 0) +
        (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) +
        (words[i - 7] ?? 0) +
        (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10))
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
    for (let i = 0; i < 64; i++) {
      const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + (words[i] ?? 0)) | 0
      const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + one) | 0
      d = c
      c = b
      b = a
      a = (one + two) | 0
    }
    const state = [a, b, c, d, e, f, g, h]
    for (let i = 0; i < 8; i++) hash[i] = (hash[i] ?? 0) + (state[i] ?? 0)
  }
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('')
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The first 32 bits of the fraction of `root`. */
const fraction = (root: number) => ((root % 1) * 2 ** 32) >>> 0

/** The first 64 primes, of whose square and cube roots the numbers of the hash are made. */
const roots: readonly number[] = Array.from({length: 312}, (_, n) => n).filter(
  (n) => n > 1 && Array.from({length: n - 2}, (_, i) => i + 2).every((by) => n % by !== 0),
)
const constants = Uint32Array.from(roots, (prime) => fraction(Math.cbrt(prime)))
