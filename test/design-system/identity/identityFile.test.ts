import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {bundledIdentity} from '../../../design-system/identity/bundledIdentity.ts'
import {unreadInPrint} from '../../../design-system/identity/checkIdentity.ts'
import {readIdentity} from '../../../design-system/identity/identityFile.ts'
import {identityIds, loadIdentity, shippedFile} from '../../../design-system/identity/loadIdentity.ts'
import {starterFiles} from '../../../design-system/identity/starter.ts'
import {root} from '../../../handbooks/input/root.ts'
import {messageOf} from '../../support/messageOf.ts'

const yaml = readFileSync(shippedFile('cunbiao').path, 'utf8')
const emblem = readFileSync(join(root, 'design-system/identities/cunbiao/emblem.svg'), 'utf8')
const read = (change: (text: string) => string = (text) => text, svg = emblem) =>
  readIdentity({name: 'identity.yaml', text: change(yaml)}, (name) => ({name, text: svg}))
const replaced = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('the YAML of an identity', () => {
  test('everything wrong is reported at once, with file, line, field, what was found and what is allowed', () => {
    const wrong = (text: string) =>
      [
        replaced('srgb: "#0B4A55"', 'srgb: teal'),
        replaced('cmyk: [20, 98, 85, 24]', 'cmyk: [20, 98, 85]'),
        replaced('name: CUNBIAO INK', 'name: cunbiao ink'),
        replaced('cmyk: [50, 30, 40, 20]', 'cmyk: [90, 90, 90, 31]'),
        replaced('ornament: emphasis', 'ornament: gold'),
        replaced('clearSpace: 22', 'clearSpace: 101'),
        replaced('file: emblem.svg', 'file: ../emblem.svg'),
        replaced('  minHeightMm: 12', '  minHeight: 12'),
      ].reduce((now, change) => change(now), text)
    expect(messageOf(() => read(wrong))).toMatchInlineSnapshot(`
      "identity.yaml: 8 problems
        line 5, inks.ground.srgb: "teal" is not a screen colour; write it as '#0B4A55', in quotes
        line 7, inks.emphasis.cmyk: [20,98,85] is not four percentages; write [cyan, magenta, yellow, black]
        line 9, inks.ornament: "gold" is no ink; describe one, or write ground or emphasis for that ink
        line 11, inks.ink.name: "cunbiao ink" is no name of a plate; use up to 40 capitals A to Z, words parted by one space
        line 20, emblem.file: "../emblem.svg" is not the name of an SVG file beside this one; write it as emblem.svg
        line 20, emblem.minHeightMm: is missing
        line 22, emblem.clearSpace: 101 is too large; the most is 100
        line 23, emblem.minHeight: is not a field here; remove it or check its spelling"
    `)
  })

  test('an ink bears no name that a press keeps for itself', () => {
    for (const plate of ['ALL', 'NONE', 'BLACK', 'PROCESS CYAN'])
      expect(messageOf(() => read(replaced('name: CUNBIAO INK', `name: ${plate}`)))).toContain(`"${plate}" is the name of a process plate`)
    expect(messageOf(() => read(replaced('name: CUNBIAO INK', 'name: BLACK INK')))).toBe('nothing was thrown')
  })

  test('inks that are read on a screen and not in print are found, by the percentages of both', () => {
    const unread = (cmyk: string) =>
      unreadInPrint(read(replaced('cmyk: [92, 48, 46, 42]', `cmyk: ${cmyk}`))).map(({role, on}) => `${role} on ${on}`)
    expect(unread('[92, 48, 46, 42]')).toEqual([])
    expect(unread('[92, 48, 46, 20]')).toEqual([])
    expect(unread('[0, 0, 0, 0]')).toContain('on-ground on ground')
    const [first] = unreadInPrint(read(replaced('cmyk: [92, 48, 46, 42]', 'cmyk: [0, 0, 0, 0]')))
    expect(first).toMatchObject({printed: ['#FFFFFF', '#FFFFFF'], contrast: 1})
  })

  test('two inks of one plate, black text in colour and too much ink are refused, each just beyond its bound', () => {
    expect(messageOf(() => read(replaced('CUNBIAO RICE FIELD', 'CUNBIAO WHITE')))).toContain(
      '"CUNBIAO WHITE" is also the name of on-ground',
    )
    expect(messageOf(() => read(replaced('cmyk: [0, 0, 0, 100]', 'cmyk: [1, 0, 0, 100]')))).toContain('has colour in the black of text')
    expect(messageOf(() => read(replaced('cmyk: [50, 30, 40, 20]', 'cmyk: [90, 90, 90, 31]')))).toContain('comes to 301 %')
    expect(read(replaced('cmyk: [50, 30, 40, 20]', 'cmyk: [90, 90, 90, 30]')).inks.quiet.cmyk).toEqual([90, 90, 90, 30])
  })

  test('reflectance is worked out, colours are kept in capitals, and one colour is one ink', () => {
    const {inks} = read(replaced('#0B4A55', '#0b4a55'))
    expect(inks.ground).toMatchObject({srgb: '#0B4A55', lrv: 5.6})
    expect(inks.ornament).toBe(inks.emphasis)
    expect(inks.white).toBe(inks['on-ground'])
    expect(inks.flag).toBe(inks.emphasis)
  })

  test('a county of other colours has the red of the flag and the white of paper all the same', () => {
    const {inks} = read(
      (text) => replaced('srgb: "#FFFFFF"', 'srgb: "#FFF7E6"')(replaced('srgb: "#9A1F28"', 'srgb: "#5F3A0B"')(text)),
      emblem.replace('#9A1F28', '#5F3A0B'),
    )
    expect(inks.flag).toMatchObject({name: 'FLAG RED', srgb: '#9A1F28'})
    expect(inks.white).toMatchObject({name: 'PLAIN WHITE', srgb: '#FFFFFF'})
  })

  test('a county of its own rule on heights gives the document', () => {
    expect(read((text) => `${text}legibility: {ratio: 125, source: 示例文件}\n`).legibility).toEqual({ratio: 125, source: '示例文件'})
    expect(messageOf(() => read((text) => `${text}legibility: {ratio: 125}\n`))).toContain('legibility.source: is missing')
  })
})

describe('the SVG of an emblem', () => {
  const drawn = (inner: string, attributes = 'viewBox="0 0 100 100"') =>
    read(undefined, `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`).emblem
  const path = (d: string, more = '') => `<path fill="#0B4A55" d="${d}"${more}/>`

  test('curves and asymmetry are kept, and the units become those of the grid', () => {
    const {size, paths} = drawn(
      `<g fill="#9a1f28"><path d="M10 10c20 0 20 40 0 40Z"/></g>${path('M30 10H50V50H30Z')}`,
      'viewBox="0 0 60 60"',
    )
    expect(size).toBe(100)
    expect(paths).toEqual([
      {role: 'emphasis', d: 'M0 0C50 0 50 100 0 100Z'},
      {role: 'ground', d: 'M50 0H100V100H50Z'},
    ])
  })

  test('what a curve reaches is measured on the curve, and the shorter way is centred', () => {
    // Between (0,0) and (0,80) this curve reaches x = 30, three quarters of the way to its control points.
    expect(drawn(path('M0 0C40 0 40 80 0 80')).paths[0]?.d).toBe('M31.25 0C81.25 0 81.25 100 31.25 100Z')
  })

  test('parts that are left open are closed', () => {
    expect(drawn(path('M0 0H100V100M0 50V100H50')).paths[0]?.d).toBe('M0 0H100V100ZM0 50V100H50Z')
  })

  test.each([
    ['a program', '<script>alert(1)</script>', '<script>: is a program; delete it'],
    ['a program in an attribute', path('M0 0H9V9Z', ' onclick="x()"'), 'onclick of <path>: is a program'],
    ['a picture', '<image href="x.png"/>', '<image>: is a picture; draw it as a path with one flat fill'],
    ['text', '<text>村</text>', '<text>: is text, which needs a font; turn it into outlines'],
    ['a gradient', '<linearGradient id="a"/>', '<linearGradient>: is a gradient'],
    [
      'a fill that refers to one',
      '<path d="M0 0H9V9Z" fill="url(#a)"/>',
      '"url(#a)" refers to a gradient or a pattern; use one of the inks',
    ],
    ['a style sheet', '<style>path{fill:red}</style>', '<style>: is a style sheet; give each shape its colour in fill'],
    ['a style', path('M0 0H9V9Z', ' style="fill:red"'), 'style of <path>: is a style; give the shape its colour in fill'],
    ['a class', path('M0 0H9V9Z', ' class="a"'), 'class of <path>: is a style'],
    ['a reference', '<use href="#a"/>', '<use>: refers to a shape that stands elsewhere'],
    [
      'a reference to another host',
      `<a xlink:href="https://example.org">${path('M0 0H9V9Z')}</a>`,
      '<a>: is a link; take its shapes out of it',
    ],
    ['another document', '<foreignObject><p>x</p></foreignObject>', '<foreignObject>: holds another document; delete it'],
    ['a name that every object knows', path('M0 0H9V9Z', ' constructor=""'), 'constructor of <path>: is none of id, fill'],
    ['an element of such a name', '<constructor/>', '<constructor>: is none of svg, g, path'],
    ['a transform', path('M0 0H9V9Z', ' transform="scale(2)"'), 'transform of <path>: moves a shape away from its numbers'],
    ['a line', path('M0 0H9V9Z', ' stroke="#0B4A55"'), 'stroke of <path>: is a line without an area'],
    ['holes by evenodd', path('M0 0H9V9Z', ' fill-rule="evenodd"'), '"evenodd" is not followed by cutters'],
    ['a shape that is no path', '<circle r="9" fill="#0B4A55"/>', '<circle>: is no path; turn it into one'],
    [
      'a colour that is no ink',
      '<path d="M0 0H9V9Z" fill="#123456"/>',
      '"#123456" is none of the identity\'s inks; use one of #0B4A55 (Weir teal)',
    ],
    ['no colour', '<path d="M0 0H9V9Z"/>', 'fill of <path>: is missing; fill each shape with one of the inks'],
    ['path data that breaks off', path('M0 0L9'), 'd of <path>: path data breaks off'],
    ['path data without a beginning', path('H9V9Z'), 'does not begin with a move (M)'],
    ['a number without end', path('M0 0H1e999V9Z'), 'holds a number that is too large'],
    ['a line that encloses nothing', path('M0 0H9Z'), '<svg>: draws no area'],
    [
      'a line that is a thousand times as long as wide',
      path('M0 0H9000V9H0Z'),
      '<svg>: draws 9000 by 9 units, and an emblem is at most 1000 times',
    ],
    ['nothing at all', '', '<svg>: has no path'],
    ['more shapes than can be cut', path('M0 0H9V9Z').repeat(41), 'has 41 shapes with 164 steps, and at most 40'],
  ])('%s is refused by name', (_, inner, message) => {
    expect(messageOf(() => drawn(inner))).toContain(message)
  })

  test('groups may lie in one another as deep as any program puts them, and no file exhausts the reader', () => {
    const nested = (depth: number) => `${'<g>'.repeat(depth)}${path('M0 0H9V9Z')}${'</g>'.repeat(depth)}`
    expect(drawn(nested(15)).paths).toHaveLength(1)
    expect(messageOf(() => drawn(nested(16)))).toContain('<path>: lies in more than 16 groups; ungroup the shapes')
    expect(messageOf(() => drawn(nested(30_000)))).toContain('lies in more than 16 groups')
  })

  test('forty shapes are as many as may be', () => {
    expect(drawn(path('M0 0H9V9Z').repeat(40)).paths).toHaveLength(40)
  })

  test('declarations and what is no SVG are refused', () => {
    expect(messageOf(() => read(undefined, `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "b">]>\n${emblem}`))).toContain(
      'line 2, <!DOCTYPE: is a declaration of XML',
    )
    expect(messageOf(() => read(undefined, '<p>x</p>'))).toContain('holds no <svg>')
    expect(messageOf(() => read(undefined, `${emblem}<p>x</p>`))).toContain('or something beside it')
    expect(read(undefined, `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${emblem}`).emblem.paths).toHaveLength(3)
  })

  test('all that is wrong is told with its line', () => {
    expect(messageOf(() => drawn('\n<script/>\n<text>a</text>'))).toBe(
      'emblem.svg: 2 problems\n  line 2, <script>: is a program; delete it\n  line 3, <text>: is text, which needs a font; turn it into outlines',
    )
  })
})

test('a browser reads the shipped identities out of its bundle as a command does from the disk', () => {
  for (const id of identityIds()) expect(bundledIdentity(id)).toEqual(loadIdentity(id))
})

test('what a county begins with is whole, whatever its id', () => {
  for (const id of ['dayi', 'dayi-2', '2', 'null', 'a-very-long-name-of-a-county-in-the-west']) {
    const [yaml, svg] = starterFiles(id)
    const made = readIdentity({name: 'identity.yaml', text: yaml?.text ?? ''}, (name) => ({name, text: svg?.text ?? ''}))
    expect(made.id).toBe(id)
    expect(made.inks.ground.name).toMatch(/^[A-Z]+( [A-Z]+)* GREEN$/)
  }
})
