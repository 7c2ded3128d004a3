import {describe, expect, test} from 'vitest'
import {atBase, onStick} from '../../../site/address/address.ts'
import {addressOf, publishPage, publishStyles} from '../../../site/publishing/pages.ts'
import {rewritePage} from '../../../site/publishing/rewritePage.ts'

const atCunbiao = (html: string) => publishPage(html, '/x/', atBase('/cunbiao/'))

describe('a page published below a base', () => {
  test.each([
    ['a link', '<a href="/clauses/#a">', '<a href="/cunbiao/clauses/#a">'],
    ['a link without quotation marks', '<a href=/clauses/>', '<a href="/cunbiao/clauses/">'],
    ['a link in single ones', "<a class='x' href='/a?b=1&amp;c=\"2\"'>", '<a class=\'x\' href="/cunbiao/a?b=1&#38;c=&#34;2&#34;">'],
    ['a link in capitals over two lines', '<A\n HREF = "/a/" id=b>', '<A\n HREF="/cunbiao/a/" id=b>'],
    [
      'a form and its button',
      '<form action="/s/"><button formaction="/t/">',
      '<form action="/cunbiao/s/"><button formaction="/cunbiao/t/">',
    ],
    ['a script', '<script src="/a.js"></script>', '<script src="/cunbiao/a.js"></script>'],
    [
      'a picture in sizes',
      '<img srcset="/a.png 1x, /b,c.png 2x,/d.png 3x">',
      '<img srcset="/cunbiao/a.png 1x, /cunbiao/b,c.png 2x,/cunbiao/d.png 3x">',
    ],
    ['a poster', '<video poster="/a.png">', '<video poster="/cunbiao/a.png">'],
    ['an object', '<object data="/a.pdf">', '<object data="/cunbiao/a.pdf">'],
    ['a picture in SVG', '<svg><image xlink:href="/a.png"/></svg>', '<svg><image xlink:href="/cunbiao/a.png"/></svg>'],
    ['what leads on', '<meta http-equiv="Refresh" content="0; url=/a/">', '<meta http-equiv="Refresh" content="0; url=/cunbiao/a/">'],
    [
      'what leads on, in quotation marks',
      `<meta http-equiv=refresh content="0;URL='/a/'">`,
      '<meta http-equiv=refresh content="0;URL=&#39;/cunbiao/a/&#39;">',
    ],
  ])('has it in %s', (_, before, after) => expect(unescaped(atCunbiao(before))).toBe(unescaped(after)))

  test.each([
    '<p>/clauses/ <code>href="/a/"</code></p>',
    '<!-- <a href="/a/"> -->',
    '<script>const a = \'<a href="/a/">\'</script>',
    '<style>/* <a href="/a/"> */</style>',
    '<textarea><a href="/a/"></textarea>',
    '<title><a href="/a/"></title>',
    '<a href="https://a.cn/b/"><a href="//a.cn/b/"><a href="#a"><a href="a/"><a href="">',
    '<img srcset="data:image/png;base64,AA/BB 1x">',
    '<div data="/a/" data-href="/a/" title="/a/"><meta name="description" content="/a/">',
    '<p>1 < 2 & a="/b/"</p>\r\n<br/>',
  ])('keeps %s', (html) => expect(atCunbiao(html)).toBe(html))

  test('tells its scripts, and is otherwise the same byte for byte', () => {
    const html = '<!doctype html>\r\n<html lang="en"  class=a><head></head><body>\t<a  title="x" href="/a/" >村</a></body></html>'
    expect(atCunbiao(html)).toBe(html.replace('class=a', 'class=a data-base="/cunbiao/"').replace('"/a/"', '"/cunbiao/a/"'))
  })

  test('at the root nothing changes', () => {
    const html = '<html><a href="/a/">'
    expect(publishPage(html, '/', atBase('/'))).toBe(html)
  })

  test('on a stick it names files by the way there from its own', () => {
    expect(publishPage('<html><a href="/"><img src="/a.png">', '/en/b/', onStick)).toBe(
      '<html data-base="../../"><a href="../../index.html"><img src="../../a.png">',
    )
  })
})

test('a style sheet names pictures and other sheets where they lie', () => {
  const css = 'a{background:url(/a.png)}b{background:url( "/b.png" )}c{background:url(d.png)}@import "/e.css";@import url(//f.cn/g.css)'
  expect(publishStyles(css, '/_astro/a.css', atBase('/x/'))).toBe(
    'a{background:url(/x/a.png)}b{background:url( "/x/b.png" )}c{background:url(d.png)}@import "/x/e.css";@import url(//f.cn/g.css)',
  )
  expect(publishStyles('a{background:url(/a.png)}', '/_astro/a.css', onStick)).toBe('a{background:url(../a.png)}')
})

test('a page is known by its folder, a file by its name', () => {
  expect(['index.html', 'en/a/index.html', '404.html'].map(addressOf)).toEqual(['/', '/en/a/', '/404.html'])
})

describe('a tag', () => {
  test('can lose attributes, gain some, or go altogether', () => {
    const html = '<link rel="x"><script type="module" src="a" crossorigin></script><br/>'
    const result = rewritePage(html, ({name}) => {
      if (name === 'link') return 'gone'
      return name === 'script' ? {type: null, crossorigin: null, defer: ''} : {id: 'a"b'}
    })
    expect(result).toBe('<script src="a" defer=""></script><br id="a&#34;b"/>')
  })
})

/** The same markup with its marks as they are, to compare it whichever way they are escaped. */
const unescaped = (html: string) =>
  html.replaceAll(/&(amp|#38|#34|#39|quot);/g, (_, name: string) => ({amp: '&', '#38': '&', '#34': '"', '#39': "'", quot: '"'})[name] ?? '')
