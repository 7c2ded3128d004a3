import {expect, test} from 'vitest'
import {annotated, toSvg} from '../../../../design-system/drawing/export/svg.ts'
import {small} from './smallDrawing.ts'

test('an SVG is grouped by process, in the order of work, in millimetres', () => {
  expect(toSvg(small).split('\n')).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" lang="zh-Hans" width="40mm" height="30mm" viewBox="0 0 40 30" role="img">',
    '<title>A &#38; 村</title>',
    '<g data-process="print">',
    '  <rect fill="#006666" width="40" height="30" rx="2"/>',
    '  <path fill="#FFFFFF" d="M5 5L15 5L15 12.5L5 12.5Z"/>',
    '  <circle fill="#000000" cx="30" cy="20" r="3"/>',
    '</g>',
    '<g data-process="engrave">',
    '  <path fill="none" stroke="#000" stroke-width="0.1" d="M1 2L3 2.5"/>',
    '</g>',
    '<g data-process="cut">',
    '  <path fill="none" stroke="#000" stroke-width="0.1" d="M20 10C24 6 28 6 32 10L20 10Z"/>',
    '</g>',
    '<g data-process="drill">',
    '  <circle fill="none" stroke="#000" stroke-width="0.1" cx="4" cy="26" r="1.5"/>',
    '</g>',
    '</svg>',
    '',
  ])
})

test('a field of a panel with square corners has none to round', () => {
  expect(toSvg({...small, corner: 0})).toContain('<rect fill="#006666" width="40" height="30"/>')
})

test('notes stand behind the title, escaped', () => {
  const [, title, metadata, group] = annotated(toSvg(small), ['1 < 2', 'rev. 3']).split('\n')
  expect([title, metadata, group]).toEqual([
    '<title>A &#38; 村</title>',
    '<metadata>1 &#60; 2, rev. 3</metadata>',
    '<g data-process="print">',
  ])
})
