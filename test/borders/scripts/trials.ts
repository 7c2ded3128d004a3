import {settled} from './stage.ts'

/** Returns the next of the words that a case is made of, over and over. */
export type Words = () => string

/** How the scripts of one page are fed with words: what they read from elsewhere, and what a reader does. */
export interface Trial {
  /** Puts words where the scripts read them before the page comes: stored, in the address, in files of the site. */
  readonly before?: (words: Words) => void | Promise<void>
  /** Does with the page what a reader does. */
  readonly act?: (words: Words) => void | Promise<void>
}

/** Files of the site that scripts fetch, by the end of their address. */
export const files = new Map<RegExp, unknown>()

const one = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`the page lacks ${selector}`)
  return found
}
const told = (target: EventTarget, ...events: readonly string[]) => {
  for (const event of events) target.dispatchEvent(new Event(event, {bubbles: true}))
}
const type = (selector: string, text: string) => {
  const field = one<HTMLInputElement>(selector)
  field.value = text
  told(field, 'input', 'change')
}
const choose = (selector: string) => {
  for (const box of document.querySelectorAll<HTMLInputElement>(selector)) {
    box.checked = true
    told(box, 'input', 'change')
  }
}
const address = (text: string) => {
  try {
    history.replaceState(
      null,
      '',
      `/?q=${encodeURIComponent(text.toWellFormed())}&point=${encodeURIComponent(text.toWellFormed())}#${text}`,
    )
  } catch {
    history.replaceState(null, '', '/')
  }
}

const common = '共有'
const kinds = ['sign', 'place', 'term', 'chapter', 'page', 'section', 'fitting', 'clause', 'standard']

const points = (words: Words) => ({
  towns: [words()],
  points: [0, 1, 2, 3, 4, 5, 6, 7].map((rank) => [
    `a${rank}`,
    words(),
    words(),
    0,
    words(),
    words(),
    rank,
    words(),
    1,
    words(),
    1,
    `${common} ${words()}`,
  ]),
})

const finding = (words: Words) => ({status: 'not-met', note: words()})
const sheet = (words: Words, clauses: readonly string[]) =>
  JSON.stringify({
    point: 'sample',
    assessment: {
      on: '2026-11-20',
      edition: one('check-sheet').dataset.edition,
      by: 'town',
      findings: Object.fromEntries(clauses.map((id) => [id, finding(words)])),
    },
  })
async function importing(name: string, text: string) {
  const input = one<HTMLInputElement>('[name="import"]')
  const given = new DataTransfer()
  given.items.add(new File([text], name))
  input.files = given.files
  told(input, 'change')
  await settled()
}

/** The pages whose scripts build markup, by the names that the test gives them. */
export const trials: Readonly<Record<string, Trial>> = {
  search: {
    before(words) {
      address('')
      files.set(/search-.*\.json$/, {
        items: kinds.map((kind) => {
          const all = {
            title: `${common}${words()}`,
            number: words(),
            code: words(),
            names: [words()],
            text: `${common} ${words()}`,
            also: words(),
            aside: words(),
          }
          return {kind, path: `/clauses/${words()}/`, ...all, ...(kind === 'place' && {last: true})}
        }),
        readings: {zhan: '战站展'},
        fold: {},
      })
      Object.assign(globalThis, {
        pagefindPages: [
          {url: '/clauses/', content: `${common} ${words()}`, excerpt: `${words()} <mark>${common}</mark>`, meta: {title: words()}},
        ],
      })
    },
    async act(words) {
      for (const query of [words(), common]) {
        type('input[name="q"]', query)
        await settled()
        one('site-search').querySelector<HTMLButtonElement>('[data-more] button')?.click()
        await settled()
      }
    },
  },
  directory: {
    before: (words) => {
      const {towns, points: few} = points(words)
      // More than two pages of the list.
      files.set(/point-list-.*\.json$/, {towns, points: Array.from({length: 31}, () => few).flat()})
      address(words())
    },
    async act(words) {
      for (const query of [words(), common]) {
        type('[name="q"]', query)
        await settled()
        document.querySelector<HTMLAnchorElement>('[data-pages] a[rel="next"]')?.click()
        await settled()
      }
    },
  },
  checklist: {
    before(words) {
      files.set(/point-list-.*\.json$/, points(words))
      for (const key of [`cunbiao:checklist:${words()}`, 'cunbiao:checklist-last', 'cunbiao:checklist:a0'])
        localStorage.setItem(key, words())
      address(words())
    },
    async act(words) {
      const clauses = [...document.querySelectorAll<HTMLElement>('[data-clause]')].map(({dataset}) => dataset.clause ?? '')
      type('input[name="point"]', words())
      told(one('[data-open]'), 'submit')
      await settled()
      type('input[name="point"]', 'sample')
      told(one('[data-open]'), 'submit')
      await settled()
      await importing(
        `${words()}.json`,
        sheet(() => 'ours', clauses),
      )
      await importing(`${words()}.json`, sheet(words, clauses))
      await importing(`${words()}.json`, sheet(words, [...clauses, words()]))
      await importing(`${words()}.json`, words())
      await importing(`a${words()}`, words())
      await importing('a.yaml', words())
      await importing('a.csv', words())
      choose('fieldset input[type="radio"]')
    },
  },
  'counter item': {
    act() {
      choose('input[type="radio"], input[type="checkbox"]')
      one<HTMLButtonElement>('button[name="request"]').click()
      choose('input[value="missing"]')
    },
  },
  counter: {
    act: (words) => {
      type('counter-find input', words())
      type('counter-find input', '养老')
    },
  },
  dates: {
    act() {
      for (const [from, count] of [
        ['2026-02-10', '20'],
        ['2026-09-20', '9'],
        ['2999-01-01', '9'],
        ['2026-01-01', '-1'],
      ] as const) {
        one<HTMLInputElement>('[name="from"]').value = from
        type('[name="count"]', count)
        const preset = one<HTMLSelectElement>('[name="preset"]')
        preset.selectedIndex = 1
        told(preset, 'input')
      }
    },
  },
  plan: {
    act(words) {
      choose('input[type="checkbox"]')
      one<HTMLButtonElement>('button[name="add"]').click()
      for (const name of ['what', 'body', 'in', 'because']) type(`[data-step][open] [name="${name}"]`, words().slice(0, 160) || 'a')
      one<HTMLButtonElement>('button[name="remove"]').click()
    },
  },
  duties: {
    before(words) {
      const findings = {'SW-SUP-002': finding(words), [words()]: finding(words)}
      for (const [key, value] of Object.entries({...localStorage})) if (value === '') localStorage.removeItem(key)
      localStorage.setItem(Reflect.get(globalThis, 'dutyKey'), JSON.stringify({office: words(), on: words(), by: words(), findings}))
    },
    act: (words) => {
      type('textarea', words())
      // The day is no day, so that what is lacking is listed.
      one<HTMLButtonElement>('button[name="export"]').click()
    },
  },
  offline: {
    async before(words) {
      const cache = await caches.open('cunbiao-kept')
      for (const key of await cache.keys()) await cache.delete(key)
      const more = {href: '/offline/', label: words()}
      const copy = {
        title: words(),
        start: words(),
        edition: words(),
        line: words(),
        more,
        bytes: 9,
        sha256: words(),
        savedAt: '2026-11-20T00:00:00Z',
        cache: words(),
        files: [],
      }
      await cache.put('/data/offline/kept/zh-Hans/software', Response.json({...copy, id: 'zh-Hans/software'}))
      files.set(/offers\.json$/, {software: {bytes: 9, pages: 1, sha256: 'b'}, [words()]: {bytes: 1e12, pages: 1, sha256: words()}})
      address(words())
    },
    act: async () => {
      await settled()
      for (const name of ['keep', 'update', 'remove'])
        one('offline-copies').querySelector<HTMLButtonElement>(`button[name="${name}"]`)?.click()
      document.querySelector<HTMLButtonElement>('dialog[open] button[value="yes"]')?.click()
      await settled()
    },
  },
  hints: {
    act() {
      one('a[data-hint]').dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}))
    },
  },
  types: {
    before: (words) => {
      address(words())
    },
    act: () => {
      const choice = one<HTMLSelectElement>('type-filter select')
      choice.selectedIndex = 1
      told(choice, 'change')
    },
  },
}
