import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {loadGuides} from '../../../design-system/guide/guides.ts'
import {ComponentView} from '../../../site/design/ComponentView.tsx'
import {DesignView} from '../../../site/design/DesignView.tsx'
import {millimetres} from '../../../site/design/millimetres.ts'
import {TokensView} from '../../../site/design/TokensView.tsx'
import {files} from '../../../site/design/tokens.ts'

const guides = await loadGuides()

test('the list leads to the page of every component, once', () => {
  const html = renderToStaticMarkup(createElement(DesignView, {guides, locale: 'en'}))
  for (const {slug} of guides) expect(html.split(`href="/en/design/${slug}/"`), slug).toHaveLength(2)
})

test('the page of a component says in each language how to import it, its props, its record and where it is shown', () => {
  const guided = guides.find(({id}) => id === 'Choices')
  if (!guided) throw new Error('there are choices')
  const [zh, en] = (['zh-Hans', 'en'] as const).map((locale) => renderToStaticMarkup(createElement(ComponentView, {guided, locale})))
  for (const html of [zh, en]) {
    expect(html).toContain('import {Choices} from &#x27;cunbiao/ui&#x27;')
    expect(html).toContain('href="/storybook/?path=/story/interface-choices--several"')
  }
  expect(zh).toContain('可选多个（方框）；不设为单选（圆点）。')
  expect(zh).toContain('全部4个示例')
  expect(en).toContain('Whether any number of answers may be chosen, as boxes; else exactly one, as radio buttons.')
  expect(en).toContain('all 4 stories')
})

test('the page of a card explains what its module exports beside it too', () => {
  const guided = guides.find(({id}) => id === 'Card')
  if (!guided) throw new Error('there is a card')
  const html = renderToStaticMarkup(createElement(ComponentView, {guided, locale: 'zh-Hans'}))
  expect(html).toContain('CardGrid的参数')
  expect(html).toContain('各张卡片。')
})

test('the page of tokens hands out every file and shows colours with their contrast, inks and millimetres with their clauses', () => {
  const html = renderToStaticMarkup(createElement(TokensView, {locale: 'en'}))
  for (const {name} of files) expect(html, name).toContain(`href="/design/tokens/${name}"`)
  // White on the teal of the county's signs, as the identity says it.
  expect(html).toContain('accent #0B4A55</td><td class=')
  expect(html).toContain('9.9:1')
  expect(html).toContain('92 48 46 42')
  expect(html).toContain('0.8 mm to 1.5 mm')
  expect(html).toContain('href="/en/clauses/HW-SIGN-067/"')
})

test('millimetres are those of the limits; the emblem’s least height is the identity’s own', () => {
  const of = (name: string) => millimetres().find((one) => one.name === name)
  expect(of('tactileRelief')).toMatchObject({min: 0.8, max: 1.5, unit: 'mm', clause: 'HW-SIGN-067'})
  expect(of('emblemHeight')).toMatchObject({min: 12})
  expect(of('swatchYears')).toBe(undefined)
})
