import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {sha256} from '../../../handbooks/input/sha256.ts'

const nodes = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

test('hashes as Node does, whatever the length', () => {
  const bytes = Uint8Array.from({length: 300}, (_, i) => (i * 193 + 7) % 256)
  for (let length = 0; length <= bytes.length; length++) expect(sha256(bytes.subarray(0, length))).toBe(nodes(bytes.subarray(0, length)))
  const long = new Uint8Array(1_000_003).fill(0x5a)
  expect(sha256(long)).toBe(nodes(long))
})

test('hashes text in UTF-8', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('战旗村便民服务站')).toBe(nodes('战旗村便民服务站'))
})
