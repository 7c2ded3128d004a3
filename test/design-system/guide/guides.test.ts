import {globSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {accessRecord} from '../../../design-system/guide/accessRecord.ts'
import {componentIds, loadGuides, slugOf} from '../../../design-system/guide/guides.ts'
import {type Component, componentsIn, type Prop} from '../../../design-system/guide/props.ts'
import {storyAddress, storyName} from '../../../site/design/stories.ts'

const guides = await loadGuides()

/** Props that a reader must be told of: all at the top, and those inside objects that do not say themselves. */
const told = ({props}: Component) => props.filter(({name, description}) => !name.includes('.') || description !== '')

test('every component of the interface has a guide, and says when to use it and when not', () => {
  expect(guides.map(({id}) => id)).toEqual(componentIds())
  expect(componentIds()).toContain('Button')
  for (const {id, guide} of guides) {
    expect(guide.use.length, id).toBeGreaterThan(0)
    expect(guide.not.length, id).toBeGreaterThan(0)
    expect(guide.changes.length, id).toBeGreaterThan(0)
    expect(
      guide.changes
        .map(({on}) => on)
        .toSorted()
        .reverse(),
      id,
    ).toEqual(guide.changes.map(({on}) => on))
  }
})

test('every prop is explained in both languages, and no prop that there is not', () => {
  for (const {id, guide, components} of guides) {
    const names = components.flatMap((one) => told(one).map(({name}) => (one.name === id ? name : `${one.name}.${name}`)))
    expect(Object.keys(guide.props).toSorted(), id).toEqual([...new Set(names)].toSorted())
    for (const one of components)
      for (const {name, description} of one.props.filter((prop) => !prop.name.includes('.')))
        expect(description, `${id}.${name}`).not.toBe('')
  }
})

test('every prop has a type that says something', () => {
  for (const {components} of guides)
    for (const one of components)
      for (const {name, type} of one.props) expect(type, `${one.name}.${name}`).not.toMatch(/^$|\b(unknown|any)\b/)
})

test('every component has a story, and most of those with an answer to give have one that is played', () => {
  for (const {id, stories} of guides) expect(stories.length, id).toBeGreaterThan(0)
  const played = guides.filter(({id}) => /\bplay: /.test(readFileSync(`design-system/ui/${id}.stories.tsx`, 'utf8'))).map(({id}) => id)
  const answered = guides.filter(({guide}) => guide.group === 'form').map(({id}) => id)
  // Field is a frame: what is put into it is played where it is used.
  expect(answered.filter((id) => !played.includes(id))).toEqual(['Field'])
})

test('the record of access names the program that is installed, and no day before the last change of a component', () => {
  const {version} = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')) as {version: string}
  expect(accessRecord.program).toBe(`axe-core ${version.split('.').slice(0, 2).join('.')}`)
  for (const {id, guide} of guides) expect(accessRecord.on >= (guide.changes[0]?.on ?? ''), id).toBe(true)
})

test('every component is used by a page, or by a component that is', () => {
  const pages = globSync(['site/**/*.{tsx,astro}', 'design-system/ui/*.tsx', 'design-system/guide/*.tsx'])
    .filter((file) => !file.endsWith('.stories.tsx'))
    .map((file) => readFileSync(file, 'utf8'))
  expect(componentIds().filter((id) => !pages.some((text) => text.includes(`/${id}.tsx'`)))).toEqual([])
})

test('addresses name components and stories as Storybook does', () => {
  expect(slugOf('SiteHeader')).toBe('site-header')
  expect(storyAddress('SideContents', 'OfABook')).toBe('/storybook/?path=/story/interface-sidecontents--of-a-book')
  expect(storyName('OfABook')).toBe('Of A Book')
})

const only = (text: string): readonly Prop[] => componentsIn('A.tsx', text)[0]?.props ?? []

test('props are read from an interface, with what it extends', () => {
  expect(
    only(`interface Base {\n/** Way. */ readonly href: string }\ninterface P extends Base { readonly tone?: 'a' | 'b' | undefined }
    export function A({tone = 'a', href}: P) { return null }`),
  ).toEqual([
    {name: 'href', required: true, type: 'string', description: 'Way.', usual: undefined},
    {name: 'tone', required: false, type: "'a' | 'b'", description: '', usual: "'a'"},
  ])
})

test('of a union every form is read; what one form lacks or forbids may be left out', () => {
  expect(
    only(`interface L { readonly href: string }\ninterface B { readonly href?: undefined; readonly type?: 'submit' }
    export function A(props: L | B) { return null }`).map(({name, required, type}) => [name, required, type]),
  ).toEqual([
    ['href', false, 'string'],
    ['type', false, "'submit'"],
  ])
})

test('an object that several forms take over has its members once', () => {
  expect(
    only(`interface Base { readonly list: readonly {readonly a: string}[] }
    interface L extends Base { readonly href: string }\ninterface B extends Base { readonly type: string }
    export function A(props: L | B) { return null }`).map(({name}) => name),
  ).toEqual(['list', 'list[].a', 'href', 'type'])
})

test('objects are opened, member by member', () => {
  expect(
    only(
      'export function A({list}: {readonly list: readonly {readonly a: string; readonly b?: {readonly c: number} | undefined}[]}) { return null }',
    ).map(({name, required, type}) => [name, required, type]),
  ).toEqual([
    ['list', true, 'object[]'],
    ['list[].a', true, 'string'],
    ['list[].b', false, 'object'],
    ['list[].b.c', true, 'number'],
  ])
})

test('props that are declared elsewhere are refused by name', () => {
  expect(() => only("import type {P} from './p.ts'\nexport function A(props: P) { return null }")).toThrow('A.tsx: P is not declared in it')
})

test('the package hands out every component', () => {
  const text = readFileSync('design-system/package/ui.ts', 'utf8')
  expect(componentIds().filter((id) => !text.includes(`export * from '../ui/${id}.tsx'`))).toEqual([])
})
