import fc from 'fast-check'
import {InputError, InputErrors} from '../../handbooks/input/problem.ts'

/** How often each property is tried: as given, and ten times as often where somebody looks for faults on purpose. */
export const runs = (numRuns: number) => ({numRuns: numRuns * Number(process.env.CUNBIAO_RUNS ?? 1)})

/** Pieces of which files go wrong: marks of YAML, MDX, CSV and XML, numbers at their bounds, and characters that nobody sees. */
const pieces = [
  ...'*&!{}[]:,"\'|>-?#%@`<>/=\\$~^;.()+_ \t\r\n0179aZ村é，：｛＝',
  ...[
    '\0',
    '\u001b[31m',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\uffff',
    '\ue000',
    '\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
    '𠮷',
  ],
  ...[
    ': ',
    '- ',
    '? ',
    '\n  ',
    '\n- ',
    '---\n',
    '...\n',
    '<<',
    '&a ',
    '*a',
    '!!str ',
    '{a: ',
    'true',
    'null',
    '~',
    '1e999',
    '-0',
    '0x10',
    '.inf',
  ],
  ...['<Clause ', '</Clause>', '<Note>', '<Ref id="', '"/>', '{1}', '`', '## ', '|a|\n|-|\n', '![](', '&#0;', '&amp;', '<!--', 'import '],
  ...['__proto__', 'constructor', 'toString', 'zh', 'en', 'kind', 'id', 'HW-SIGN-001', '2026-02-30', '"3"', 'x'.repeat(300)],
]

/** Texts put together of what goes wrong. */
export const soup = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    {weight: 5, arbitrary: fc.string({unit: fc.constantFrom(...pieces), maxLength})},
    {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength})},
  )

/** Texts that are `text` but for a few places, where a stretch is left out, written twice or replaced by what goes wrong. */
export const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.record({at: fc.nat(text.length), length: fc.nat(12), twice: fc.boolean(), by: soup(3)}), {minLength: 1, maxLength: 4})
    .map((cuts) =>
      cuts.reduce(
        (sofar, {at, length, twice, by}) =>
          sofar.slice(0, at) + (twice ? sofar.slice(at, at + length) : '') + by + sofar.slice(at + length),
        text,
      ),
    )

/** Bytes that are `bytes` but for a few. */
export const damagedBytes = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      changes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {maxLength: 6}),
      end: fc.oneof({weight: 3, arbitrary: fc.constant(bytes.length)}, {weight: 1, arbitrary: fc.nat(bytes.length)}),
    })
    .map(({changes, end}) => {
      const copy = bytes.slice()
      for (const [at, value] of changes) copy[at] = value
      return copy.subarray(0, end)
    })

/** Values of any shape, with the names that schemas know among their fields. */
export const anyValue: fc.Arbitrary<unknown> = fc.anything({
  key: fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 8})),
  values: [soup(4), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)],
  maxDepth: 4,
  maxKeys: 5,
})

/** Returns what `read` returns, or the InputError that it throws. Anything else that it throws is a fault of the reader. */
export function readOrTold<T>(read: () => T): T | InputError | InputErrors {
  try {
    return read()
  } catch (error) {
    return told(error)
  }
}

/** Returns `error` if it tells the author of a file what is wrong. */
export function told(error: unknown): InputError | InputErrors {
  if (error instanceof InputErrors) return error
  if (!(error instanceof InputError)) throw error
  if (error.problems.length === 0 || error.problems.some(({message}) => message.trim() === '')) throw new Error('a problem says nothing')
  return error
}
