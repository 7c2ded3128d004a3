import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Log} from 'sarif'
import {expect, test} from 'vitest'
import {checkFiles} from '../../../points/check/check.ts'
import {problemsOf, toJson, toSarif, toText} from '../../../points/check/report.ts'
import {catalogue} from '../../support/catalogue.ts'

const dir = mkdtempSync(join(tmpdir(), 'cunbiao-'))
const written = (name: string, text: string) => {
  writeFileSync(join(dir, name), text)
  return {path: join(dir, name), name}
}
const sign = 'kind: window-plate\nviewingDistanceM: 6\n'
const report = await checkFiles([
  written('wrong.yaml', 'kind: fascia\nviewingDistanceM: -1\nwidth: 3\ntext: {zh: 甲村便民服务站}\n'),
  written('小.yaml', `# too small\n${sign}hanziHeightMm: 30\ntext: {zh: 综合窗口}\n`),
  written('rare.yaml', `${sign}text: {zh: 綜合窗口}\n`),
  written('long.yaml', 'kind: fascia\nviewingDistanceM: 20\nwidthMm: 900\ntext: {zh: 天骄西路社区便民服务站}\n'),
  {path: join(dir, 'none.yaml'), name: 'none.yaml'},
])
const sarif = JSON.parse(toSarif(report)) as Log
const [run] = sarif.runs

test('SARIF has a result for each failure, warning and bad input, where it stands', () => {
  const shown = run?.results?.map(({ruleId, level, locations}) => {
    const at = locations?.[0]?.physicalLocation
    return [level, ruleId, at?.artifactLocation?.uri, at?.region?.startLine].join(' ')
  })
  expect(shown).toMatchInlineSnapshot(`
    [
      "error CUNBIAO-INPUT wrong.yaml 2",
      "error CUNBIAO-INPUT wrong.yaml 3",
      "error HW-SIGN-014 long.yaml 4",
      "error CUNBIAO-INPUT none.yaml ",
      "error HW-SIGN-010 %E5%B0%8F.yaml 2",
      "warning HW-SIGN-004 rare.yaml 1",
    ]
  `)
})

test('a SARIF rule is a clause with its text and its place on the site', () => {
  const rule = run?.tool.driver.rules?.find(({id}) => id === 'HW-SIGN-010')
  const clause = catalogue.clause.get('HW-SIGN-010')
  expect(rule).toMatchObject({
    shortDescription: {text: clause?.title.en},
    fullDescription: {text: clause?.text.en},
    defaultConfiguration: {level: 'error'},
    properties: {path: '/handbooks/hardware/signage/#HW-SIGN-010'},
  })
  expect(rule?.help?.text).toContain(clause?.text.zh)
})

test('every SARIF result points at its rule', () => {
  const rules = run?.tool.driver.rules ?? []
  expect(run?.results?.filter(({ruleId, ruleIndex = -1}) => rules[ruleIndex]?.id !== ruleId)).toEqual([])
  expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length)
})

test('one SARIF result in full', () => {
  expect(run?.results?.find(({ruleId}) => ruleId === 'HW-SIGN-010')).toMatchInlineSnapshot(`
    {
      "level": "error",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "uri": "%E5%B0%8F.yaml",
              "uriBaseId": "%SRCROOT%",
            },
            "region": {
              "startLine": 2,
            },
          },
        },
      ],
      "message": {
        "text": "The height of Chinese characters is 30 mm; at least 48 mm is required. To do: give a larger panel or hanziHeightMm, or bring the reader nearer",
      },
      "properties": {
        "measured": "30 mm",
        "required": "≥ 48 mm",
      },
      "ruleId": "HW-SIGN-010",
      "ruleIndex": 2,
    }
  `)
})

test('JSON counts every outcome and gives measured and required beside the words of both languages', () => {
  const {outcomes, results} = JSON.parse(toJson(report)) as {
    outcomes: Record<string, number>
    results: {clause?: string; outcome: string}[]
  }
  expect(outcomes).toEqual({pass: results.length - 6, warn: 1, fail: 1, error: 4, note: 0})
  expect(outcomes.pass).toBeGreaterThan(10)
  expect(results.find(({outcome}) => outcome === 'fail')).toMatchInlineSnapshot(`
    {
      "clause": "HW-SIGN-010",
      "line": 2,
      "measured": "30 mm",
      "message": {
        "en": "The height of Chinese characters is 30 mm; at least 48 mm is required.",
        "zh": "汉字字高为30 mm，应不小于48 mm。",
      },
      "outcome": "fail",
      "required": "≥ 48 mm",
      "source": "小.yaml",
      "todo": {
        "en": "give a larger panel or hanziHeightMm, or bring the reader nearer",
        "zh": "加大牌面或hanziHeightMm，或减小视距",
      },
    }
  `)
})

test('contrast is reported both ways, as a WCAG ratio and as a difference of reflectance', () => {
  const {results} = JSON.parse(toJson(report)) as {results: {clause?: string; source: string; measured: string}[]}
  const contrast = results.filter(({clause, source}) => clause === 'HW-SIGN-017' && source === 'rare.yaml')
  expect(contrast.map(({measured}) => measured)).toEqual([expect.stringMatching(/^[\d.]+:1$/), expect.stringMatching(/^[\d.]+%$/)])
})

test('text and the problems on stderr say the same as the formats', () => {
  expect(toText(report)).toContain('fail HW-SIGN-010  30 mm (≥ 48 mm)')
  expect(toText(report)).not.toContain('no problems')
  expect(problemsOf(report).errors.flatMap(({problems}) => problems)).toHaveLength(5)
})
