import {describe, expect, test} from 'vitest'
import type {Written} from '../../../handbooks/language/locale.ts'
import {blocks, clause, told} from './smallChapter.ts'

const noLine = 'may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>'

describe('what stands in a line', () => {
  const line = (text: string, locale: Written = 'zh') => (blocks(text, locale) as {runs: unknown}[])[0]?.runs
  const noteOf = (text: string) => (blocks(clause(`<Note>${text}</Note>`)) as {content: {runs: unknown}[]}[])[0]?.content[0]?.runs
  /** What is said of a line; an element alone in one would stand in a section. */
  const only = (text: string) =>
    told(`## 一\n\n${/^<(span|Limit|Ref|Std|Term)\b/.test(text) ? '甲' : ''}${text}`).map((problem) => problem.replace('line 9, ', ''))

  test('is words and the names of what the books know', () => {
    expect(
      line(
        '甲*乙*<span lang="en">Hi</span><Limit of="a" /><Limit of="b" bound="min" /><Limit of="c" bound="max" /><Ref id="HW-A-001" /><Std id="GB 1" /><Term id="t" /><Term id="u">丙</Term>丁',
      ),
    ).toEqual([
      {type: 'text', text: '甲'},
      {type: 'emphasis', text: '乙'},
      {type: 'foreign', lang: 'en', text: 'Hi'},
      {type: 'limit', name: 'a'},
      {type: 'limit', name: 'b', bound: 'min'},
      {type: 'limit', name: 'c', bound: 'max'},
      {type: 'ref', id: 'HW-A-001'},
      {type: 'std', number: 'GB 1'},
      {type: 'term', id: 't'},
      {type: 'term', id: 'u', words: '丙'},
      {type: 'text', text: '丁'},
    ])
  })

  test('is kept as it is typed', () => {
    expect(line('"a" -- b... &lt;c')).toEqual([{type: 'text', text: '"a" -- b... <c'}])
  })

  test('has no blanks at its ends, nor where the source breaks a line of Chinese', () => {
    expect(line('甲 \n  乙 <Ref id="A" /> 丙')).toEqual([
      {type: 'text', text: '甲乙 '},
      {type: 'ref', id: 'A'},
      {type: 'text', text: ' 丙'},
    ])
    expect(line('甲\u3000\n\u3000乙\u00a0\n\u00a0丙')).toEqual([{type: 'text', text: '甲乙丙'}])
    expect(line('one \n  two <Ref id="A" />\nthree', 'en')).toEqual([
      {type: 'text', text: 'one two '},
      {type: 'ref', id: 'A'},
      {type: 'text', text: ' three'},
    ])
    expect(noteOf(' 甲 <Ref id="A" /> 乙 ')).toEqual([
      {type: 'text', text: '甲 '},
      {type: 'ref', id: 'A'},
      {type: 'text', text: ' 乙'},
    ])
    expect(noteOf(' 甲 <Ref id="A" /> ')).toEqual([
      {type: 'text', text: '甲 '},
      {type: 'ref', id: 'A'},
    ])
    expect(line('*one\ntwo*', 'en')).toEqual([{type: 'emphasis', text: 'one two'}])
    expect(line('*一\n二*')).toEqual([{type: 'emphasis', text: '一二'}])
    expect(line('甲<Term id="a"> x </Term>')).toEqual([
      {type: 'text', text: '甲'},
      {type: 'term', id: 'a', words: 'x'},
    ])
  })

  test.each([
    ['<span lang="fr">x</span>', '<span>: lang="fr" is no language of the books; use zh-Hans or en'],
    ['<span>x</span>', '<span>.lang: is missing; write lang="…"'],
    ['<span lang="">x</span>', '<span>.lang: is missing; write lang="…"'],
    ['<Limit of="a" bound="mid" />', '<Limit>: a cannot print bound="mid"; write min or max'],
    ['<Limit />', '<Limit>.of: is missing; write of="…"'],
    ['<Limit of="a" from="b" />', '<Limit>.from: is not an attribute of <Limit>, which has of and bound; remove it'],
    ['<Ref id="a" to="b" />', '<Ref>.to: is not an attribute of <Ref>, which has id; remove it'],
    ['<Ref />', '<Ref>.id: is missing; write id="…"'],
    ['<Ref id="" />', '<Ref>.id: is missing; write id="…"'],
    ['<Std />', '<Std>.id: is missing; write id="…"'],
    ['<Term />', '<Term>.id: is missing; write id="…"'],
    ['<Term id={x} />', 'id: is not plain text; write attribute="value"'],
    ['<Term id="a" {...x} />', '<Term>: is not plain text; write attribute="value"'],
    ['<Term id="a" id="a" />', 'id: is given twice; remove one'],
    ['<Term id="a">*x*</Term>', 'x: may not stand in <Term>; use plain words'],
    ['<span lang="en"> </span>', '<span>: holds no words; write them, or remove it'],
    ['<Term id="a"> </Term>', '<Term>: holds no words; write them, or remove it'],
    ['<span lang="en">*x*</span>', 'x: may not stand in <span>; use plain words'],
    ['*a<Ref id="b" />*', '<Ref>: may not stand in *emphasis*; use plain words'],
    ['<Ref id="a">x</Ref>', '<Ref>: holds words, which nobody would read; write them beside it and end it with />'],
    ['<Std id="a">x</Std>', '<Std>: holds words, which nobody would read; write them beside it and end it with />'],
    ['<Limit of="a">x</Limit>', '<Limit>: holds words, which nobody would read; write them beside it and end it with />'],
    ['甲**粗**', `粗: is bold type and ${noLine}`],
    ['甲~~去~~', `去: is struck-out type and ${noLine}`],
    ['甲`c`', `c: is code and ${noLine}`],
    ['甲{x}', `{x}: is an expression and ${noLine}`],
    ['甲{ x }', `{x}: is an expression and ${noLine}`],
    ['甲![a](b)', `image: is a picture and ${noLine}`],
    ['甲[a](b)', `a: is a link and ${noLine}`],
    ['甲<b>x</b>', `<b>: ${noLine}`],
    ['甲<>x</>', `<>: ${noLine}`],
    ['甲  \n乙', `break: is a forced line break and ${noLine}`],
  ])('is told what it may not be: %s', (text, problem) => {
    expect(only(text)).toEqual([problem])
  })

  test('is told all that it may not be at once', () => {
    expect(only('<Limit from="b" bound="mid" />')).toEqual([
      '<Limit>.from: is not an attribute of <Limit>, which has of and bound; remove it',
      '<Limit>.of: is missing; write of="…"',
      expect.stringContaining('cannot print bound="mid"; write min or max'),
    ])
    expect(only('甲[^1]\n\n[^1]: 乙')).toEqual([
      `footnoteReference: is the mark of a footnote and ${noLine}`,
      expect.stringContaining('line 11, 乙: is a footnote and may not stand in a section'),
    ])
  })
})
