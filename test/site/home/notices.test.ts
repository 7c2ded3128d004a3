import {describe, expect, test} from 'vitest'
import {type Lock, thirdParties} from '../../../site/home/notices.ts'
import {noticesText, shipped} from '../../../site/home/shipped.ts'

const lockOf = (packages: Lock['packages']): Lock => ({packages})

describe('the notices of what others made', () => {
  test('name what is needed and what that needs, once, in the order of names', () => {
    const lock = lockOf({
      'node_modules/b': {version: '2.0.0', license: 'MIT', dependencies: {a: '1', c: '1'}},
      'node_modules/a': {version: '1.0.0', license: 'ISC'},
      'node_modules/b/node_modules/c': {version: '3.0.0', license: 'MIT', dependencies: {a: '1'}},
      'node_modules/c': {version: '9.0.0', license: 'MIT'},
      'node_modules/unused': {version: '1.0.0', license: 'AGPL-3.0-or-later'},
    })
    expect(thirdParties(lock, ['b']).map(({name, version, licence}) => `${name} ${version} ${licence}`)).toEqual([
      'a 1.0.0 ISC',
      'b 2.0.0 MIT',
      'c 3.0.0 MIT',
    ])
  })

  test('give a build for another machine the licence of what asks for it', () => {
    const lock = lockOf({
      'node_modules/a': {version: '1.0.0', license: 'MPL-2.0', optionalDependencies: {'a-linux': '1'}},
      'node_modules/a-linux': {version: '1.0.0'},
    })
    expect(thirdParties(lock, ['a']).map(({licence}) => licence)).toEqual(['MPL-2.0', 'MPL-2.0'])
  })

  test.each([
    ['MIT', true],
    ['MIT AND OFL-1.1', true],
    ['MIT AND WTFPL', false],
    ['(MIT OR WTFPL)', true],
    ['(GPL-3.0 OR WTFPL)', false],
    ['AGPL-3.0-or-later', false],
    ['', false],
    ['Boost Software License', true],
  ])('pass %j: %s', (license, passes) => {
    const make = () => thirdParties(lockOf({'node_modules/a': {version: '1.0.0', license}}), ['a'])
    if (passes) expect(make()).toHaveLength(1)
    else expect(make).toThrow(`a 1.0.0 has the licence "${license}", which is not among those that we know`)
  })

  test('name what the lock lacks', () => {
    expect(() => thirdParties(lockOf({'node_modules/a': {license: 'MIT', dependencies: {b: '1'}}}), ['a'])).toThrow(
      'b, wanted by node_modules/a, is not in the lock file',
    )
  })

  test('hold libvips, the parts under MPL, and the fonts, with the words of their licences', () => {
    const found = new Map(shipped.map(({name, licence}) => [name, licence]))
    expect(found.get('@img/sharp-libvips-linux-x64')).toBe('LGPL-3.0-or-later')
    expect([found.get('lightningcss'), found.get('axe-core')]).toEqual(['MPL-2.0', 'MPL-2.0'])
    expect(found.get('@expo-google-fonts/noto-sans-sc')).toBe('MIT AND OFL-1.1')
    expect(found.has('@okathira/ghostpdl-wasm')).toBe(false)
    const text = noticesText()
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).toContain('Mozilla Public License')
  })
})
