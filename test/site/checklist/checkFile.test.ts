import {describe, expect, test} from 'vitest'
import {mostListed} from '../../../handbooks/input/problem.ts'
import {writtenIn} from '../../../handbooks/language/locale.ts'
import {words} from '../../../site/checklist/check-sheet.words.ts'
import {type CheckFault, type CheckSetting, faultLines, readCheckFile} from '../../../site/checklist/checkFile.ts'
import {emptyRecord, toCheckJson, withFinding} from '../../../site/checklist/checkRecord.ts'

const setting: CheckSetting = {
  edition: '2026-1',
  clauses: new Map([
    ['HW-ACC-009', {min: 900}],
    ['HW-SIGN-001', undefined],
    ['HW-SIGN-032', {min: 1400, max: 1600}],
    ['HW-SIGN-030', {min: 2500}],
  ]),
  today: '2026-11-25',
}
const begun = emptyRecord('战旗', '2026-1', '2026-11-25')
const filled = withFinding(begun, 'HW-ACC-009', {status: 'not-met', measured: 780, note: '门扇“卡住”'})
const read = (assessment: object, point: unknown = '战旗') =>
  readCheckFile(JSON.stringify({point, assessment: {...filled.assessment, ...assessment}}), setting)
const said = (faults: readonly CheckFault[]) =>
  faults.map((fault) => [fault.at, fault.word, fault.found, fault.allowed].filter(Boolean).join(' | '))

describe('a file that is imported into a checklist', () => {
  test('comes back as it went out', () => {
    for (const record of [begun, filled]) expect(readCheckFile(toCheckJson(record), setting)).toEqual({record, refused: [], toCorrect: []})
  })

  test('is refused with everything that no record can hold, at once', () => {
    const {record, refused, toCorrect} = read(
      {
        on: '2026-99-99',
        by: 'mayor',
        findings: {
          'HW-1': {status: 'met'},
          'HW-ZZZ-999': {status: 'met'},
          'HW-SIGN-001': {status: 'fine', measured: '780', note: '', photo: 1},
          'HW-SIGN-032': {status: 'met', measured: 1601, foundOn: '2026-01-01'},
        },
        remark: 1,
      },
      ' ',
    )
    expect(record).toBeUndefined()
    expect(said(refused)).toMatchInlineSnapshot(`
      [
        "point | empty",
        "on | noDate | "2026-99-99"",
        "by | notAllowed | "mayor" | self, town, county",
        "HW-1 | noClauseId",
        "HW-SIGN-001.status | notAllowed | "fine" | met, partly-met, not-met, not-applicable, unchecked, recheck",
        "HW-SIGN-001.measured | wrongForm | "780"",
        "HW-SIGN-001.note | empty",
        "HW-SIGN-001.photo | noField",
        "remark | noField",
        "HW-ZZZ-999 | noClause",
        "HW-SIGN-032.foundOn | carried",
      ]
    `)
    expect(said(toCorrect)).toEqual(['HW-SIGN-032 | outside'])
  })

  test('is refused for a character that nobody sees, a note of blanks, and a text that is too long', () => {
    const findings = {
      'HW-SIGN-001': {status: 'met', note: 'a\u200b'},
      'HW-SIGN-030': {status: 'met', note: ' \n'},
      'HW-SIGN-032': {status: 'met', note: 'a'.repeat(4001)},
    }
    expect(said(read({findings, '\u202e': 1}, `${'战'.repeat(160)}旗`).refused)).toEqual([
      'HW-SIGN-001.note | unfit | U+200B',
      '\u202e | unfit | U+202E',
      'point | tooLong | 160',
      'HW-SIGN-030.note | empty',
      'HW-SIGN-032.note | tooLong | 4000',
    ])
    expect(read({findings: {'HW-SIGN-001': {status: 'met', note: 'Zha\u0300nqi\u0301\r\n甲'}}}).record?.assessment.findings).toEqual({
      'HW-SIGN-001': {status: 'met', note: 'Zhànqí\n甲'},
    })
    expect(said(readCheckFile('['.repeat(50_000), setting).refused)).toEqual(['notJson'])
  })

  test('is told of the first of a great many faults, and how many more there are', () => {
    const lines = (many: number) => {
      const faults = Array.from({length: many}, (_, i): CheckFault => ({at: `HW-SIGN-${i}`, word: 'noClause'}))
      return faultLines('refused', faults, (word, first = '') => `${word} ${first}`).split('\n')
    }
    expect(lines(mostListed)).toEqual(['refused ', ...Array.from({length: mostListed}, (_, i) => `fault HW-SIGN-${i}`)])
    expect([lines(mostListed + 1).length, lines(mostListed + 1).at(-1)]).toEqual([mostListed + 2, 'moreFaults 1'])
    expect(faultLines('toCorrect', [{at: '', word: 'notJson'}], (word) => word)).toBe('toCorrect\nnotJson')
  })

  test('is told of a field once, though its name is none and holds what no text may', () => {
    const faulty = (key: string) =>
      said(
        readCheckFile(
          `{"point": "战旗", "assessment": {"on": "2026-11-25", "edition": "2026-1", "by": "self", "findings": {"HW-SIGN-001": {"status": "met", ${JSON.stringify(key)}: 1}}}}`,
          setting,
        ).refused,
      )
    expect(faulty('a\u200b')).toEqual(['HW-SIGN-001.a\u200b | unfit | U+200B'])
    expect(faulty('__proto__')).toEqual(['HW-SIGN-001.__proto__ | noField'])
    expect(faulty('photo')).toEqual(['HW-SIGN-001.photo | noField'])
    expect(faulty('measured')).toEqual([])
  })

  test.each(['2026-02-29', '2026-13-01', '2026-11-31', '20261125'])('has a day of the calendar, which %s is not', (on) => {
    expect(said(read({on}).refused)).toEqual([`on | noDate | "${on}"`])
  })

  test('is refused where it is no JSON or no record', () => {
    expect(said(readCheckFile('{', setting).refused)).toEqual(['notJson'])
    expect(said(readCheckFile('[]', setting).refused)).toEqual(['wrongForm | []'])
    expect(said(readCheckFile('{}', setting).refused)).toEqual(['point | missing', 'assessment | missing'])
    expect(said(read({findings: undefined}).refused)).toEqual(['findings | missing'])
    expect(said(read({findings: {'HW-ACC-009': null}}).refused)).toEqual(['HW-ACC-009 | wrongForm | null'])
  })

  test('is taken in with what is corrected on the page, which is told', () => {
    const findings = {
      'HW-ACC-009': {status: 'met', measured: 899},
      'HW-SIGN-001': {status: 'met', measured: 1},
      'HW-SIGN-030': {status: 'not-met', measured: 2500},
      'HW-SIGN-032': {status: 'unchecked', measured: 1500},
    }
    const {record, refused, toCorrect} = read({on: '2026-11-26', findings})
    expect(record?.assessment.findings).toEqual(findings)
    expect(refused).toEqual([])
    expect(said(toCorrect)).toEqual([
      'on | toCome | 2026-11-26',
      'HW-ACC-009 | outside',
      'HW-SIGN-001 | incomparable',
      'HW-SIGN-030 | within',
      'HW-SIGN-032 | early',
    ])
  })

  test('of another edition is not judged by the clauses of this one', () => {
    const findings = {'HW-ZZZ-999': {status: 'met'}, 'HW-ACC-009': {status: 'met', measured: 1}}
    expect(read({edition: '2025-1', findings})).toMatchObject({refused: [], toCorrect: [], record: {assessment: {findings}}})
    expect(said(read({edition: '', findings}).refused)).toEqual(['edition | empty'])
    expect(said(read({edition: undefined, findings}).refused)).toEqual(['edition | missing', 'HW-ZZZ-999 | noClause'])
  })
})

test('every sentence of the script is there in both languages, with the same blanks', () => {
  const blanks = (sentence: string) => (sentence.match(/[%#]/g) ?? []).sort().join('')
  const [zh, en] = writtenIn.map((locale) => Object.entries(words[locale]).map(([word, sentence]) => [word, blanks(sentence)]))
  // A sentence may say an edition twice in one language and once in the other.
  const once = (of: typeof zh) => of?.map(([word, found]) => [word, [...new Set(found)].join('')])
  expect(once(zh)).toEqual(once(en))
})
