import {expect, test} from 'vitest'
import type {Mark} from '../../../../design-system/drawing/drawing.ts'
import {annotated, toSvg} from '../../../../design-system/drawing/export/svg.ts'
import {black, smallDrawing, teal} from '../../../support/smallDrawing.ts'

test('every type of mark stands in the group of its process, in the order in which a workshop does them, and nothing else', () => {
  expect(
    toSvg(smallDrawing),
  ).toBe(`<svg xmlns="http://www.w3.org/2000/svg" lang="zh-Hans" width="100mm" height="50mm" viewBox="0 0 100 50" role="img">
<title>示例 &#60;A&#62; &#38; &#34;B&#34;</title>
<g data-process="print">
  <rect fill="#006666" width="100" height="50"/>
  <path fill="#FFFFFF" d="M10 10L30 10L10 20.5Z"/>
  <circle fill="#000000" cx="70" cy="30" r="5"/>
</g>
<g data-process="emboss">
  <circle fill="#006666" cx="50" cy="20" r="4"/>
</g>
<g data-process="engrave">
  <path fill="#000000" d="M10 10L30 10L10 20.5Z"/>
</g>
<g data-process="cut">
  <path fill="none" stroke="#000" stroke-width="0.1" d="M40 40L60 45"/>
</g>
<g data-process="drill">
  <path fill="none" stroke="#000" stroke-width="0.1" d="M10 10L30 10L10 20.5Z"/>
  <circle fill="none" stroke="#000" stroke-width="0.1" cx="5" cy="6" r="2.5"/>
</g>
</svg>
`)
})

test('a field has the corners of its panel, and a curve its two control points', () => {
  const marks: Mark[] = [
    {type: 'field', process: 'print', ink: teal},
    {
      type: 'path',
      process: 'print',
      ink: black,
      segments: [
        {to: 'move', at: [1, 2]},
        {
          to: 'cubic',
          via: [
            [3, 4],
            [5, 6],
          ],
          at: [7, 8.0005],
        },
      ],
    },
  ]
  const svg = toSvg({...smallDrawing, corner: 3.25, marks, lang: 'en'})
  expect(svg).toContain('<rect fill="#006666" width="100" height="50" rx="3.25"/>')
  expect(svg).toContain('d="M1 2C3 4 5 6 7 8.001"')
  expect(svg).toContain('lang="en"')
})

test('a drawing without marks is a title on an empty sheet', () => {
  expect(toSvg({...smallDrawing, title: '空', width: 0.5, marks: []})).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" lang="zh-Hans" width="0.5mm" height="50mm" viewBox="0 0 0.5 50" role="img">\n<title>空</title>\n</svg>\n',
  )
})

test('notes follow the title, escaped as it is, and change nothing else', () => {
  const svg = toSvg({...smallDrawing, title: '$& 号', marks: []})
  expect(annotated(svg, ['ZHANQI-FA01', 'A & B'])).toBe(
    svg.replace('</title>\n', () => '</title>\n<metadata>ZHANQI-FA01, A &#38; B</metadata>\n'),
  )
})
