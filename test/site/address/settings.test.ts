import {describe, expect, test} from 'vitest'
import {absolute, environmentOf, readSettings, settingsOf} from '../../../site/address/settings.ts'
import {messageOf} from '../../support/messageOf.ts'

const read = (given: Parameters<typeof readSettings>[0]) => readSettings(given, 'build', ['pidu', 'sample'])

describe('the settings of a build', () => {
  test('are the root, no host and every district where nothing is given', () => {
    expect(read({})).toEqual({base: '/', site: undefined, districts: undefined})
    expect(read({base: '', site: ' ', district: ''})).toEqual({base: '/', site: undefined, districts: undefined})
  })

  test('are read as they are given, and pass through the environment unchanged', () => {
    const settings = read({base: '/portal/cunbiao/', site: 'https://example.gov.cn/', district: 'pidu, sample'})
    expect(settings).toEqual({base: '/portal/cunbiao/', site: 'https://example.gov.cn', districts: ['pidu', 'sample']})
    expect(settingsOf(environmentOf(settings))).toEqual(settings)
    expect(settingsOf(environmentOf(read({})))).toEqual(read({}))
  })

  test.each(['cunbiao', '/cunbiao', 'cunbiao/', '//', '/a//', '/../', '/a/../', '/a b/', '/村/', '/a?/', 'https://a.cn/b/', '/.a/'])(
    'refuse the base %s',
    (base) => expect(() => read({base})).toThrow(/^build: 1 problem\n {2}base: found .* such as \/cunbiao\/$/),
  )
  test.each(['/a/', '/a-b_c/d.e~f/', '/9/'])('take the base %s', (base) => expect(read({base}).base).toBe(base))

  test.each(['points', 'data', 'en', '_astro', 'storybook'])('refuse a base that begins with %s, a part of the site itself', (name) => {
    expect(() => read({base: `/${name}/x/`})).toThrow(`/${name}/ is a part of the site itself; choose another folder`)
    expect(read({base: `/x/${name}/`}).base).toBe(`/x/${name}/`)
  })

  test.each(['example.gov.cn', 'ftp://a.cn', 'https://a.cn/b', 'https://a.cn?b', 'https://', 'https://u:p@a.cn'])(
    'refuse the site %s',
    (site) => expect(() => read({site})).toThrow(/site: found .* such as https:\/\/example\.gov\.cn; the folder goes into base/),
  )

  test('name all that is wrong at once, and the districts that there are', () => {
    expect(messageOf(() => read({base: 'a', site: 'b', district: 'dayi,pidu,xindu'}))).toMatchInlineSnapshot(`
      "build: 4 problems
        base: found "a"; allowed is / or a folder with a slash at both ends, of Latin letters, digits, - _ . and ~, such as /cunbiao/
        site: found "b"; allowed is the address of a host with http or https and without a folder, such as https://example.gov.cn; the folder goes into base
        district: found "dayi"; there is no such district; known are pidu, sample
        district: found "xindu"; there is no such district; known are pidu, sample"
    `)
  })
})

test('a whole address is host, base and path; without a host there is none', () => {
  const settings = {base: '/cunbiao/', site: 'https://example.gov.cn', districts: undefined}
  expect(absolute(settings, '/clauses/')).toBe('https://example.gov.cn/cunbiao/clauses/')
  expect(absolute({...settings, site: undefined}, '/clauses/')).toBeUndefined()
})
