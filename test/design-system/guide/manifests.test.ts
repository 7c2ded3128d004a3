import type {Manifests} from 'storybook/internal/types'
import {expect, test} from 'vitest'
import {handedOut} from '../../../design-system/guide/manifests.ts'

const root = '/home/someone/cunbiao'
const button = {
  id: 'interface-button',
  name: 'Button',
  path: './design-system/ui/Button.stories.tsx',
  jsDocTags: {},
  import: "import { Button } from 'cunbiao';\nimport { Icon } from './Icon.tsx';",
  reactDocgen: {definedInFile: `${root}/design-system/ui/Button.tsx`},
  stories: [{id: 'interface-button--link', name: 'Link', snippet: '<Button href="/points/zhanqi/">战旗村</Button>'}],
}
const manifests = (...components: (typeof button)[]): Manifests => ({
  components: {
    v: 0,
    components: Object.fromEntries(components.map((one) => [one.id, one])),
    meta: {docgen: 'react-docgen', durationMs: 2792},
  },
})

test('a manifest handed out has paths from the root, imports from the package and no time', () => {
  expect(handedOut(manifests(button), root)).toEqual({
    components: {
      v: 0,
      components: {
        'interface-button': {
          ...button,
          import: "import { Button } from 'cunbiao/ui';",
          reactDocgen: {definedInFile: './design-system/ui/Button.tsx'},
        },
      },
      meta: {docgen: 'react-docgen', durationMs: 0},
    },
  })
})

test('on Windows too', () => {
  const {components} = handedOut(
    manifests({...button, reactDocgen: {definedInFile: 'C:\\work\\cunbiao\\design-system\\ui\\Button.tsx'}}),
    'C:\\work\\cunbiao',
  )
  expect(JSON.stringify(components)).not.toContain('C:')
})

test('stories of signs and tokens, which show no component of the package, are left out', () => {
  const sign = {...button, id: 'signs-direct', path: './design-system/signs/view/Direct.stories.tsx'}
  expect(Object.keys(handedOut(manifests(button, sign), root).components?.components ?? {})).toEqual(['interface-button'])
})

test('a path of the machine that is left anywhere ends it, and an address of a page does not', () => {
  const at = (snippet: string) => () =>
    handedOut(manifests({...button, stories: [{id: 'interface-button--link', name: 'Link', snippet}]}), root)
  for (const path of ['/home/other/x.tsx', 'see file:///x', 'D:\\cunbiao\\x', '(/tmp/x)'])
    expect(at(path)).toThrow(`manifests.components.components.interface-button.stories.0.snippet: ${path}`)
  for (const address of ['<a href="/design/tokens/">', 'https://example.org/home/x', '12:30/家', 'href="/works/"'])
    expect(at(address)).not.toThrow()
})

test('a component that was not understood ends it, and so does a manifest that was not made', () => {
  const wrong = {...button, error: {name: 'No component found', message: ''}}
  expect(() => handedOut(manifests(wrong), root)).toThrow('interface-button: No component found')
  expect(() => handedOut({}, root)).toThrow('Storybook made no manifest of components')
})
