import {type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree} from 'parse5'
import {beforeAll, describe, expect, test} from 'vitest'
import {makeBook} from '../../../points/book/bookFile.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'

describe('the hardware handbook in one file', () => {
  let html = ''
  let elements: DefaultTreeAdapterTypes.Element[] = []
  const given = (element: DefaultTreeAdapterTypes.Element, name: string) => element.attrs.find((a) => a.name === name)?.value
  beforeAll(async () => {
    html = new TextDecoder().decode(await makeBook(catalogue, 'hardware', 'zh-Hans', 'html', cunbiao))
    const walk = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => [
      ...(tree.isElementNode(node) ? [node] : []),
      ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
    ]
    elements = walk(parse(html))
  })

  test('has all its drawings in it, each with its title', () => {
    const drawings = elements.filter(
      ({tagName, parentNode}) => tagName === 'svg' && parentNode && tree.isElementNode(parentNode) && parentNode.tagName === 'figure',
    )
    const titled = drawings.filter(({childNodes}) => childNodes.some((node) => tree.isElementNode(node) && node.tagName === 'title'))
    expect(titled.length).toBeGreaterThan(30)
    const silent = drawings.filter((svg) => !titled.includes(svg) && !given(svg, 'aria-label') && given(svg, 'aria-hidden') !== 'true')
    expect(silent).toEqual([])
    expect(elements.filter(({tagName}) => tagName === 'img')).toEqual([])
  })

  test('has no id twice, and no drawing takes a shape that is not there', () => {
    const ids = elements.flatMap((element) => given(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const taken = elements.filter(({tagName}) => tagName === 'use').map((use) => given(use, 'href')?.slice(1))
    expect(taken.length).toBeGreaterThan(100)
    expect(taken.filter((id) => id === undefined || !ids.includes(id))).toEqual([])
  })

  test('takes no more than 2 MB, for the phone that opens it', () => {
    expect(html.length).toBeLessThan(2_000_000)
  })
})
