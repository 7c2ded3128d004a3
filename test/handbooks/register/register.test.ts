import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'
import {loadGlossary, loadReferences, loadWithdrawn} from '../../../handbooks/register/register.ts'

/** What `load` makes of a folder in which the register `file` holds `text`: the value, or what is said of it. */
function read(file: string, text: string, load: (folder: string) => unknown): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-register-'))
  mkdirSync(join(folder, 'register'))
  writeFileSync(join(folder, 'register', file), text)
  try {
    return load(folder)
  } catch (error) {
    return error instanceof Error ? error.message : error
  } finally {
    rmSync(folder, {recursive: true})
  }
}

test('the registers in use are read where no others are given', () => {
  expect(loadReferences().map(({number}) => number)).toContain('GB 2894-2025')
  expect(loadWithdrawn()).toEqual(loadWithdrawn(join(root, 'handbooks')))
})

test('a standard has its number, title, status, how much of it was seen and on which day', () => {
  const least = {number: 'GB 1', title: '标准', titleEn: 'Standard', status: 'in-force', seen: 'excerpt', on: '2026-01-01'}
  const most = {
    ...least,
    number: 'GB 2',
    status: 'replaced',
    replacedBy: 'GB 1',
    since: '2025-01-01',
    where: 'a.cn',
    note: {zh: '甲', en: 'A'},
  }
  expect(read('references.yaml', JSON.stringify([least, most]), loadReferences)).toEqual([least, most])
  const wrong = [
    {...least, number: '', title: '', titleEn: ''},
    {...least, status: 'old', seen: 'all', on: 'May', since: '2025-13-01', grade: 'A', note: {zh: '甲'}},
    least,
    least,
  ]
  expect(read('references.yaml', wrong.map((one) => `- ${JSON.stringify(one)}`).join('\n'), loadReferences)).toMatchInlineSnapshot(`
    "handbooks/register/references.yaml: 9 problems
      line 1, 0.number: is empty; write something, or remove the field
      line 1, 0.title: is empty; write something, or remove the field
      line 1, 0.titleEn: is empty; write something, or remove the field
      line 2, 1.status: "old" is not a status; use one of in-force, replaced, withdrawn, unverified
      line 2, 1.since: "2025-13-01" is not a date; write it as 2026-03-31
      line 2, 1.seen: "all" is not what was seen of it; use one of text, excerpt, title, nothing
      line 2, 1.on: "May" is not a date; write it as 2026-03-31
      line 2, 1.note.en: is missing
      line 2, 1.grade: is not a field here; remove it or check its spelling"
  `)
})

test('a term has its words in both languages, and stands on no sign unless it says so', () => {
  const least = {id: 'hall', zh: '大厅', pinyin: 'dà tīng', en: 'hall'}
  expect(read('glossary.yaml', JSON.stringify([least, {...least, id: 'hall-2', signText: true}]), loadGlossary)).toEqual([
    {...least, signText: false},
    {...least, id: 'hall-2', signText: true},
  ])
  const wrong = [{...least, id: 'A Hall', zh: '', pinyin: '', en: ''}, {...least, grade: 'A'}, least]
  expect(read('glossary.yaml', wrong.map((one) => `- ${JSON.stringify(one)}`).join('\n'), loadGlossary)).toMatchInlineSnapshot(`
    "handbooks/register/glossary.yaml: 6 problems
      line 1, 0.id: "A Hall" is not a slug; use lower-case letters and digits joined by hyphens
      line 1, 0.zh: is empty; write something, or remove the field
      line 1, 0.pinyin: is empty; write something, or remove the field
      line 1, 0.en: is empty; write something, or remove the field
      line 2, 1.grade: is not a field here; remove it or check its spelling
      line 3, 2: hall stands twice (entry 2 and 3); remove one"
  `)
})

test('a clause that was withdrawn says when, why and what took its place', () => {
  const least = {id: 'HW-A-001', on: '2026-01-01', why: {zh: '并入', en: 'Merged'}}
  expect(read('withdrawn.yaml', JSON.stringify([least]), loadWithdrawn)).toEqual([{...least, replacedBy: []}])
  const wrong = [{...least, on: 'May', by: 'x'}, least]
  expect(read('withdrawn.yaml', wrong.map((one) => `- ${JSON.stringify(one)}`).join('\n'), loadWithdrawn)).toMatchInlineSnapshot(`
    "handbooks/register/withdrawn.yaml: 3 problems
      line 1, 0.on: "May" is not a date; write it as 2026-03-31
      line 1, 0.by: is not a field here; remove it or check its spelling
      line 2, 1: HW-A-001 stands twice (entry 1 and 2); remove one"
  `)
})
