import {afterEach, describe, expect, test, vi} from 'vitest'
import {atBase, fileName, isOwn, onStick, underBase, withoutBase} from '../../../site/address/address.ts'
import {here, isOnStick, siteBase} from '../../../site/address/here.ts'
import {asScript, siteFile} from '../../../site/address/siteFile.ts'

const others = ['https://example.gov.cn/a', '//example.gov.cn/a', '/\\example.gov.cn', '#top', 'next/', '../a', 'mailto:a@b', 'data:,a', '']

describe('an address of this site', () => {
  test.each(['/', '/clauses/', '/a?b#c'])('is %s', (address) => expect(isOwn(address)).toBe(true))
  test.each(others)('is not "%s"', (address) => expect(isOwn(address)).toBe(false))
})

describe('below a base', () => {
  test('an address of this site gains it, and loses it again', () => {
    expect(underBase('/cunbiao/', '/clauses/?q=a#b')).toBe('/cunbiao/clauses/?q=a#b')
    expect(withoutBase('/cunbiao/', '/cunbiao/clauses/?q=a#b')).toBe('/clauses/?q=a#b')
    expect(withoutBase('/cunbiao/', '/cunbiao/')).toBe('/')
  })

  test('what lies beside it is no address of the site', () => {
    expect([withoutBase('/cunbiao/', '/'), withoutBase('/cunbiao/', '/cunbiao'), withoutBase('/cunbiao/', '/cunbiao2/')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test.each(others)('"%s" stays as it is', (address) => expect(atBase('/cunbiao/').write('/', address)).toBe(address))

  test('the root changes nothing, and no page has to say it', () => {
    expect([atBase('/').write('/a/', '/clauses/'), atBase('/').baseOn('/a/'), atBase('/a/').baseOn('/x/')]).toEqual([
      '/clauses/',
      undefined,
      '/a/',
    ])
  })
})

describe('on a stick', () => {
  test.each([
    ['/', '/', './index.html'],
    ['/', '/clauses/', './clauses/index.html'],
    ['/clauses/', '/', '../index.html'],
    ['/en/points/zhanqi/', '/kits/zhanqi.zip', '../../../kits/zhanqi.zip'],
    ['/en/points/zhanqi/', '/en/points/zhanqi/#kit', '../../../en/points/zhanqi/index.html#kit'],
    ['/books/hardware.html', '/clauses/?q=a/b#c/', '../clauses/index.html?q=a/b#c/'],
  ])('the page %s writes %s as %s', (page, address, written) => expect(onStick.write(page, address)).toBe(written))

  test.each(others)('"%s" stays as it is', (address) => expect(onStick.write('/a/', address)).toBe(address))

  test('a folder is named by its file', () => {
    expect([fileName(''), fileName('a/'), fileName('a.csv?b/')]).toEqual(['index.html', 'a/index.html', 'a.csv?b/'])
  })
})

describe('a script', () => {
  afterEach(() => vi.unstubAllGlobals())
  const onPage = (base?: string) => vi.stubGlobal('document', {documentElement: {dataset: base === undefined ? {} : {base}}})

  test('learns from its page where the site lies, and is at the root if that says nothing', () => {
    onPage()
    expect([siteBase(), here('/clauses/'), isOnStick()]).toEqual(['/', '/clauses/', false])
    onPage('/cunbiao/')
    expect([siteBase(), here('/clauses/'), here('#a'), isOnStick()]).toEqual(['/cunbiao/', '/cunbiao/clauses/', '#a', false])
    onPage('../../')
    expect([here('/clauses/?a'), here('/data/a.json'), isOnStick()]).toEqual(['../../clauses/index.html?a', '../../data/a.json', true])
  })

  test('of the service worker learns it from where it is in charge', () => {
    vi.stubGlobal('registration', {scope: 'https://example.gov.cn/cunbiao/'})
    expect(siteBase()).toBe('/cunbiao/')
  })

  test('asks a server for a file where there is one', async () => {
    onPage('/cunbiao/')
    const asked: string[] = []
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address)
      return new Response('[]')
    })
    expect(await (await siteFile('/data/a.json')).json()).toEqual([])
    expect(asked).toEqual(['/cunbiao/data/a.json'])
  })

  test('reads a file from a stick by way of the script beside it, whatever stands in it', async () => {
    const text = '{"a": "</script>\u2028`$1` 村\\n"}'
    const added: {src?: string; onload?: () => void; onerror?: () => void}[] = []
    const script = () => ({remove: () => undefined})
    vi.stubGlobal('document', {
      documentElement: {dataset: {base: '../'}},
      createElement: script,
      head: {append: (element: (typeof added)[number]) => added.push(element)},
    })
    const answer = siteFile('/data/a.json')
    expect(added[0]?.src).toBe('../data/a.json.js')
    new Function(asScript('/data/a.json', text))()
    added[0]?.onload?.()
    expect(await (await answer).text()).toBe(text)
    const missing = siteFile('/data/b.json')
    added[1]?.onerror?.()
    await expect(missing).rejects.toThrow('is not on this stick')
  })
})
