import fc from 'fast-check'
import {type DefaultTreeAdapterMap, parseFragment} from 'parse5'
import {createElement, type ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test, vi} from 'vitest'
import {asksPoint, type Clause} from '../../handbooks/clause/clause.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {summarise} from '../../points/summary/row.ts'
import type * as SiteData from '../../site/shell/data.ts'
import {runs, soup} from '../support/hostile.ts'

// Whatever names, notes and clauses say, a page holds the same elements with the same attributes, and the words in their places.

const held = vi.hoisted(() => ({data: {} as Partial<Pick<typeof SiteData, 'catalogue' | 'directory'>>}))
vi.mock('../../site/shell/data.ts', async (load) => {
  const real = await load<typeof SiteData>()
  const directory = () => held.data.directory ?? real.directory
  return {
    ...real,
    get catalogue() {
      return held.data.catalogue ?? real.catalogue
    },
    get directory() {
      return directory()
    },
    get realEntries() {
      return directory().filter((e) => !e.sample)
    },
    get sampleEntries() {
      return directory().filter((e) => e.sample)
    },
  }
})

const {catalogue, directory, districts} = await import('../../site/shell/data.ts')
const {PointsView} = await import('../../site/point/PointsView.tsx')
const {districtsOf} = await import('../../site/point/shownDistricts.ts')
const {FindingsView} = await import('../../site/point/FindingsView.tsx')
const {PointView} = await import('../../site/point/PointView.tsx')
const {ClauseView} = await import('../../site/clause/ClauseView.tsx')
const {CheckSheet} = await import('../../site/checklist/CheckSheet.tsx')

/** Stands for every word that somebody wrote. */
const mark = '|ＷＯＲＤ|'
/** The fields in which somebody writes words. */
const written = new Set(['zh', 'en', 'text', 'note', 'name', 'officialName', 'pinyin', 'town', 'townPinyin'])

/** Returns `value` with each of its strings changed, by the field in which it stands. */
function changed<T>(value: T, change: (text: string, field: string) => string, field = ''): T {
  const within = (one: unknown, at: string): unknown => {
    if (typeof one === 'string') return change(one, at)
    if (Array.isArray(one)) return one.map((each) => within(each, at))
    if (typeof one !== 'object' || one === null || one instanceof Map) return one
    return Object.fromEntries(Object.entries(one).map(([key, each]) => [key, within(each, key)]))
  }
  return within(value, field) as T
}
const marked = <T>(value: T): T => changed(value, (text, field) => (written.has(field) ? mark : text))
const filled = <T>(value: T, words: string): T => changed(value, (text) => text.replaceAll(mark, () => words))

/** What follows from words and does not hold them: the first letters by which a name is found, the language that a note is in. */
const workedOut = new Set(['data-initials', 'lang'])

/** What a browser makes of a page: elements with their attributes, and words. */
type Tree = string | {readonly name: string; readonly attributes: readonly (readonly [string, string])[]; readonly inside: readonly Tree[]}

function treeOf(element: ReactElement): Tree[] {
  const of = (node: DefaultTreeAdapterMap['childNode']): Tree => {
    if ('value' in node) return node.value
    if (!('childNodes' in node)) return node.nodeName
    return {
      name: node.nodeName,
      attributes: node.attrs.filter(({name}) => !workedOut.has(name)).map(({name, value}) => [name, value] as const),
      inside: node.childNodes.map(of),
    }
  }
  return parseFragment(renderToStaticMarkup(element)).childNodes.map(of)
}

/** HTML has no NUL, and one sort of line break. */
const words = soup(12).map((text) => `|${text.replace(/\0|\r\n?/g, '\n')}|`)

/** Holds a page with words that somebody wrote against the page with a mark in their places. */
function proved(count: number, page: (given: <T>(value: T) => T, locale: Locale) => ReactElement) {
  for (const locale of ['zh-Hans', 'en'] as const) {
    const plain = treeOf(page((value) => value, locale))
    expect(JSON.stringify(plain)).toContain(mark)
    fc.assert(
      fc.property(words, (text) => {
        expect(treeOf(page((value) => filled(value, text), locale))).toEqual(filled(plain, text))
      }),
      runs(count),
    )
  }
}

const some = <T>(of: readonly T[], is: (one: T) => boolean): T => {
  const found = of.find(is)
  if (!found) throw new Error('there is none')
  return found
}
const sample = some(directory, ({id}) => id === 'sample-guyu')
const declared = some(directory, ({record}) => record?.declared?.quote !== undefined)
const entries: readonly Entry[] = [marked(declared), marked(some(directory, ({record}) => record === undefined)), marked(sample)]

test('the directory', () => {
  proved(50, (given, locale) => {
    const rows = given(entries).map((entry) => ({
      ...summarise(entry, catalogue),
      ...{districtId: entry.districtId, lifecycle: entry.lifecycle, formerIds: entry.formerIds, proceeded: false},
    }))
    return createElement(PointsView, {districts: districtsOf(given(marked(districts)), rows), locale})
  })
})

test('the page of a point, declared or assessed, with its sources, notes and history', () => {
  held.data = {}
  const [first = sample] = entries
  proved(30, (given, locale) => createElement(PointView, {entry: given(first), locale}))
  const noted = marked({
    ...sample,
    assessment: sample.assessment && {...sample.assessment, findings: sample.assessment.findings.map((f) => ({...f, note: mark}))},
  })
  proved(15, (given, locale) => createElement(PointView, {entry: given(noted), locale}))
  proved(15, (given, locale) => {
    const {assessment, ...entry} = given(noted)
    if (!assessment) throw new Error('the sample is assessed')
    return createElement(FindingsView, {entry: {...entry, assessment}, assessment, locale})
  })
})

test('the page of a clause, with the points that fail it', () => {
  const clauses = ['HW-SIGN-012', 'HW-ACC-009'].map((id) => marked(some(catalogue.clauses, (one) => one.id === id)))
  for (const clause of clauses)
    proved(30, (given, locale) => {
      held.data = {directory: given(entries)}
      return createElement(ClauseView, {clause: given(clause), locale})
    })
})

test('the checklist', () => {
  const titled = <T extends {readonly title: unknown}>(one: T): T => ({...one, title: marked(one.title)})
  const clauses = catalogue.clauses
    .filter((one) => one.chapter === 'signage' && asksPoint(one, 'model'))
    .slice(0, 6)
    .map(titled)
  const chapters = catalogue.chapters.filter(({name}) => name === 'signage').map(titled)
  proved(30, (given, locale) => {
    const all: readonly Clause[] = given(clauses)
    held.data = {
      catalogue: {...catalogue, chapters: given(chapters), clauses: all, clause: new Map(all.map((one) => [one.id, one]))},
    }
    return createElement(CheckSheet, {scope: {book: 'hardware', type: 'model'}, locale})
  })
})
