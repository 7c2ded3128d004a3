import {stands} from './before.ts'
import type {Scenario} from './scenarios.ts'

const refusal = /holds \d+ files already/

/** A file that a command writes in place of another. */
const replacing = (name: string, words: readonly string[], file: string): Scenario => ({
  name,
  words: [...words, '--out', file],
  places: [`stand/${file}`],
  prepare: stands([file, 'the file before']),
  part: 0.4,
})

/** The commands that write papers, tables and things to begin with, where one stands. */
export const papers: readonly Scenario[] = [
  {name: 'theme new', words: ['theme', 'new', 'dayi'], places: ['stand/dayi'], prepare: () => {}, refusal},
  {
    name: 'forms',
    words: ['forms', 'zhanqi', '--out', 'forms'],
    places: ['stand/forms'],
    prepare: () => {},
    refusal,
    part: 0.3,
    printed: true,
  },
  {name: 'fitting', words: ['fitting', 'counter', '--out', 'sheet'], places: ['stand/sheet'], prepare: () => {}, refusal, part: 0.4},
  {
    name: 'assess --notices',
    words: ['assess', 'sample-shuxiangli', '--notices', '--out', 'notices'],
    places: ['stand/notices'],
    prepare: () => {},
    refusal,
    part: 0.3,
    printed: true,
  },
  replacing('district export', ['district', 'export', 'pidu'], 'list.xlsx'),
  replacing('district export --facts', ['district', 'export', 'pidu', '--facts'], 'facts.xlsx'),
  replacing('items export', ['items', 'export', '--format', 'csv'], 'items.csv'),
  {
    name: 'assess --form',
    words: ['assess', 'zhanqi', '--form', 'form.xlsx'],
    places: ['stand/form.xlsx'],
    prepare: stands(['form.xlsx', 'the form before']),
    part: 0.4,
  },
]
