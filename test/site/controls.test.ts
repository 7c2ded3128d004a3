import {globSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

/** Ways in which a page holds a control: in markup, or made by a script. */
const raw =
  /<(input|select|textarea|button|progress|dialog)\b|\b(?:createElement|element|el)\((['"])(input|select|textarea|button|progress|dialog)\2/g

/** What may hold a control of its own beside the components of `design-system/ui`, and why. */
const excepted = new Map([
  ['site/shell/asButton.ts', 'a heading that is pressed keeps the looks of a heading'],
  ['site/studio/', 'the form is made from the schema of a kind while one works, by one builder of its own, element.ts'],
  ['site/joint/', 'rebuilt apart from the other pages'],
  ['site/patrol/', 'rebuilt apart from the other pages'],
  ['site/ranking/', 'what is printed is made as text, on the device'],
])

/** Returns the raw controls of a file, as `file:line tag`. */
const controls = (file: string, text: string) =>
  text.split('\n').flatMap((line, i) => [...line.matchAll(raw)].map(([, tag, , made]) => `${file}:${i + 1} ${tag ?? made}`))

const files = globSync('site/**/*.{ts,tsx,astro}').filter((file) => !file.endsWith('.d.ts'))
const may = (file: string) => [...excepted.keys()].some((place) => file === place || (place.endsWith('/') && file.startsWith(place)))

test('no page holds a control of its own: it takes one from design-system/ui, or copies a part that was made of one', () => {
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter((file) => !may(file)).flatMap((file) => controls(file, readFileSync(file, 'utf8')))).toEqual([])
})

test('a file that is excepted still needs to be', () => {
  const named = [...excepted.keys()].filter((place) => place.endsWith('.ts'))
  expect(named.filter((file) => controls(file, readFileSync(file, 'utf8')).length === 0)).toEqual([])
})

test.each([
  ['<input type="text" name="on" />', 'input'],
  ['  <button type="button" data-do="print">', 'button'],
  ["const made = document.createElement('textarea')", 'textarea'],
  ["el('select', {id})", 'select'],
  ["el('input')", 'input'],
])('%s in a view is seen', (line, tag) => {
  expect(controls('site/a.tsx', `\n${line}`)).toEqual([`site/a.tsx:2 ${tag}`])
})

test.each([
  "form.addEventListener('input', show)",
  "const button = target.closest('button')",
  "this.querySelector<HTMLInputElement>('input')",
  '<Button type="submit">',
  '<SelectField label={t.book} name="book">',
])('%s is left alone', (line) => {
  expect(controls('site/a.tsx', line)).toEqual([])
})
