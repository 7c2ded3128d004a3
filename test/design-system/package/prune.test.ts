import {existsSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {prune} from '../../../design-system/package/prune.ts'

function folder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), {recursive: true})
    writeFileSync(join(dir, path), text)
  }
  return dir
}

test('what entries lead to stays, at once, when asked and by its types; the rest goes', () => {
  const dir = folder({
    'js/kinds/fascia.js': "import {a} from '../a.js'\nimport data from './data.json' with {type: 'json'}",
    'js/kinds/fascia.d.ts': "import type {T} from '../types.ts'",
    'js/kinds/data.json': '{}',
    'js/a.js': "export const later = () => import('./later.js')",
    'js/later.js': "import * as z from 'zod'",
    'js/types.d.ts': 'export type T = import("./far.tsx").Far',
    'js/far.d.ts': 'export interface Far {}',
    'js/far.js': '',
    'js/disk.js': "import {a} from './a.js'",
    'js/disk.d.ts': '',
  })
  expect(prune(dir, 'js', ['js/kinds/*.js', 'js/kinds/*.d.ts'])).toBe(3)
  const left = ['kinds/fascia.js', 'kinds/fascia.d.ts', 'kinds/data.json', 'a.js', 'later.js', 'types.d.ts', 'far.d.ts']
  expect(left.filter((path) => !existsSync(join(dir, 'js', path)))).toEqual([])
  expect(['far.js', 'disk.js', 'disk.d.ts'].filter((path) => existsSync(join(dir, 'js', path)))).toEqual([])
})

test('an import that leads nowhere is named, and nothing goes', () => {
  const dir = folder({'js/a.js': "import './gone.js'", 'js/b.js': ''})
  expect(() => prune(dir, 'js', ['js/a.js'])).toThrow('js/a.js imports ./gone.js, which is not there')
  expect(existsSync(join(dir, 'js/b.js'))).toBe(true)
})
