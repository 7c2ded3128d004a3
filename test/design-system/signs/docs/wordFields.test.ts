import {expect, test} from 'vitest'
import {formOf} from '../../../../design-system/signs/docs/formFields.ts'
import type {Json} from '../../../../design-system/signs/docs/json.ts'
import {kindJsonSchema} from '../../../../design-system/signs/docs/jsonSchema.ts'
import {valueAt} from '../../../../design-system/signs/docs/specValue.ts'
import {wordFields} from '../../../../design-system/signs/docs/wordFields.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {type SignKind, signKinds} from '../../../../handbooks/hardware/parts.ts'

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value))
const fieldsOf = (kind: SignKind, spec: unknown) => wordFields(formOf(plain(kindJsonSchema(kind, {}))), plain(spec))

test('the words of a fascia are those of its message, each with its name in both languages', () => {
  const found = fieldsOf('fascia', examples['fascia-zhanqi'])
  expect(found.map(({path, value}) => [path.join('.'), value])).toEqual([
    ['text.zh', '战旗村便民服务站'],
    ['text.en', 'Zhanqi Village Public Service Station'],
  ])
  expect(found[0]?.label.zh).toContain('中文')
  expect(found[0]?.label.en).toContain('Chinese')
})

test('rows are numbered from 1', () => {
  const found = fieldsOf('directional', examples['directional-hall'])
  expect(found.filter(({label}) => label.zh.includes('1')).map(({path}) => path.join('.'))).toContain('destinations.0.text.zh')
  expect(found.every(({label}) => label.zh !== '' && label.en !== '')).toBe(true)
})

test('every kind has words to change, and each stands where its path says', () => {
  for (const kind of Object.keys(signKinds) as SignKind[]) {
    const spec = Object.values(examples).find((one) => one.kind === kind)
    const found = fieldsOf(kind, spec)
    if (kind !== 'floor-marker') expect(found.length, kind).toBeGreaterThan(0)
    for (const {path, value} of found) expect(valueAt(plain(spec), path), kind).toBe(value)
  }
})
