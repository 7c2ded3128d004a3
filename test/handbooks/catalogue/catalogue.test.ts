import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {checkLimits, loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {findLimit, limitFiles, limits} from '../../../handbooks/clause/limits.ts'
import {limits as hardwareLimits} from '../../../handbooks/hardware/limits.ts'
import {type SignKind, signKinds} from '../../../handbooks/hardware/parts.ts'
import {ProblemList} from '../../../handbooks/input/problem.ts'
import type {Limit} from '../../../handbooks/limit/limit.ts'
import {catalogue} from '../../support/catalogue.ts'

const {clauses, clause, chapters, references} = catalogue

describe('the handbooks as they stand', () => {
  test('hold the chapters that the first edition promises', () => {
    const of = (book: string, chapter: string) => clauses.filter((c) => c.book === book && c.chapter === chapter).length
    expect(of('hardware', 'signage')).toBeGreaterThanOrEqual(25)
    expect(of('software', 'window')).toBeGreaterThanOrEqual(15)
  })

  test('print a number for every clause from its chapter, section and place', () => {
    for (const chapter of chapters)
      chapter.sections.forEach((section, s) => {
        section.clauses.forEach((id, c) => {
          expect(clause.get(id)?.number).toBe(`${chapter.number}.${s + 1}.${c + 1}`)
        })
      })
  })

  test('say every clause in both languages, with no English verb that contradicts its kind', () => {
    const verbs = {requirement: /\bshall\b/, recommendation: /\bshould\b/, permission: /\bmay\b/, capability: /\bcan(not)?\b/}
    const wrong = clauses.filter((c) => !verbs[c.kind].test(c.text.en.split('\n')[0] ?? '')).map((c) => c.id)
    expect(wrong).toEqual([])
  })

  test('set every limit in a clause that prints it', () => {
    const silent = Object.entries<Limit>(limits).filter(([, limit]) => {
      const text = clause.get(limit.clause)?.text.en ?? ''
      return ![limit.min, limit.max].some((bound) => bound !== undefined && text.includes(String(bound)))
    })
    expect(silent.map(([name]) => name)).toEqual([])
  })

  test('give every limit a name of its own, in whichever book and chapter it stands', () => {
    const files = readdirSync('handbooks/hardware/limits').map((file) => `handbooks/hardware/limits/${file}`)
    expect(Object.keys(limitFiles).toSorted()).toEqual([...files, 'handbooks/software/limits.ts'].toSorted())
    expect(Object.values(limitFiles).flatMap(Object.keys).toSorted()).toEqual(Object.keys(limits).toSorted())
  })

  test('know a limit by its name, and nothing by another, such as one that every object has', () => {
    expect(findLimit('fasciaUnderside')).toBe(limits.fasciaUnderside)
    expect(findLimit('recordYears')).toBe(limits.recordYears)
    expect([findLimit('hanziHeight'), findLimit(''), findLimit('toString')]).toEqual([undefined, undefined, undefined])
  })

  test('govern every kind of sign: by clauses of its own and by those for all signs', () => {
    const of = (kind: SignKind, chapter: string) => clauses.filter((c) => c.chapter === chapter && c.signs.includes(kind)).length
    const ungoverned = (Object.keys(signKinds) as SignKind[]).filter((kind) => of(kind, 'sign-kinds') === 0 || of(kind, 'signage') < 20)
    expect(ungoverned).toEqual([])
  })

  test('ask for text read from close by what the ratio of height to distance gives', () => {
    const {hanziHeightPerMetre, boardBodyHanzi, badgePostHanzi, deskPlateHanzi, formSampleHanzi} = hardwareLimits
    const at = (metres: number) => hanziHeightPerMetre.min * metres
    expect([boardBodyHanzi, badgePostHanzi, deskPlateHanzi, formSampleHanzi].map(({min}) => min)).toEqual([at(1), at(1), at(1.5), at(0.5)])
  })

  test('cite only standards of the register, each with the date its status was seen', () => {
    for (const {references: cited} of clauses) for (const number of cited) expect(references.get(number)?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('limits', () => {
  const limit = (clause: string): Limit => ({clause, min: 1, unit: '', basis: {own: true}})
  const numbers = new Map([['HW-SIGN-015', '6.3.8']])
  const problemsOf = (files: Parameters<typeof checkLimits>[0]) => {
    const problems = new ProblemList()
    checkLimits(files, numbers, problems)
    return problems.errors.map((error) => error.message)
  }
  const own = {'hardware.ts': {margin: limit('HW-SIGN-015')}, 'software.ts': {recordYears: limit('HW-SIGN-015')}}

  test('of two books that share no name are in order', () => {
    expect(problemsOf(own)).toEqual([])
  })

  test('of one name in both books are refused, with both places', () => {
    expect(problemsOf({...own, 'software.ts': {margin: limit('HW-SIGN-015')}})).toEqual([
      'software.ts: 1 problem\n  margin: is also a limit of hardware.ts, and one would hide the other; give this one another name',
    ])
  })

  test('are refused if they rest on no clause', () => {
    expect(problemsOf({...own, 'hardware.ts': {margin: limit('HW-SIGN-999')}})).toEqual([
      'hardware.ts: 1 problem\n  margin: rests on HW-SIGN-999, which is not a clause of either book',
    ])
  })
})

describe('a handbook with mistakes', () => {
  /** Stands for a file that is taken away. */
  const gone = '\0'
  const folders: string[] = []
  afterAll(() => {
    for (const folder of folders) rmSync(folder, {recursive: true})
  })

  /** The message for a copy of the real handbooks in which `file` was changed, with the copy's own path taken out. */
  function messageAfter(file: string, change: (text: string) => string): string {
    const folder = mkdtempSync(join(tmpdir(), 'handbooks-'))
    folders.push(folder)
    cpSync('handbooks', folder, {recursive: true})
    const before = readFileSync(join(folder, file), 'utf8')
    const after = change(before)
    expect(after).not.toBe(before)
    if (after === gone) rmSync(join(folder, file))
    else writeFileSync(join(folder, file), after)
    try {
      loadCatalogue(folder)
    } catch (error) {
      return error instanceof Error ? error.message.replaceAll(`${folder}/`, '').replace(/line \d+/g, 'line N') : ''
    }
    return 'no error'
  }

  const signage = 'hardware/zh-Hans/signage.mdx'

  test.each([
    ['a clause without a kind', signage, (t: string) => t.replace(/ {2}kind="requirement"\n/, '')],
    [
      'an attribute that clauses do not have',
      signage,
      (t: string) => t.replace('  kind="requirement"', '  grade="A"\n  kind="requirement"'),
    ],
    ['a cross-reference to no clause', signage, (t: string) => t.replace(/<Ref id="[^"]+"/, '<Ref id="HW-SIGN-999"')],
    ['a standard cited in the text alone', signage, (t: string) => t.replace('references="GB 2894-2025;GB/T 2893.5-2020"', '')],
    ['an unknown kind of sign', signage, (t: string) => t.replace('signs="fascia', 'signs="billboard')],
    ['an id used twice', signage, (t: string) => t.replace('id="HW-SIGN-004"', 'id="HW-SIGN-003"')],
    ['a standard that the register lacks', signage, (t: string) => t.replace(/references="[^"]+"/, 'references="GB/T 99999-2020"')],
    ['an unknown limit', signage, (t: string) => t.replace('<Limit of="hanziHeightPerMetre"', '<Limit of="hanziHeight"')],
    [
      'a clause that is not translated',
      'hardware/en/signage.mdx',
      (t: string) => t.replace(/<Clause id="HW-SIGN-012"[\s\S]*?<\/Clause>\n/, ''),
    ],
    ['a chapter that is not translated', 'hardware/en/signage.mdx', () => gone],
    ['markup that is not MDX', signage, (t: string) => t.replace('</Clause>', '</Claus>')],
    ['必须 in a clause', signage, (t: string) => t.replace('应', '应必须')],
    [
      'a withdrawn id that is used again',
      'register/withdrawn.yaml',
      () => '- {id: HW-SIGN-012, on: 2026-01-01, why: {zh: 并入, en: Merged}}\n',
    ],
    [
      'a withdrawn clause replaced by none that there is',
      'register/withdrawn.yaml',
      () => '- {id: HW-SIGN-900, on: 2026-01-01, why: {zh: 并入, en: Merged}, replacedBy: [HW-SIGN-012, HW-SIGN-999]}\n',
    ],
    [
      'a limit of two bounds that says neither',
      signage,
      (t: string) => t.replace('<Limit of="secondaryToHanzi" bound="min"', '<Limit of="secondaryToHanzi"'),
    ],
    [
      'a bound that the limit does not have',
      signage,
      (t: string) => t.replace('<Limit of="hanziHeightPerMetre"', '<Limit of="hanziHeightPerMetre" bound="max"'),
    ],
    ['a term that the glossary lacks', signage, (t: string) => t.replace(/<Term id="[^"]+"/, '<Term id="nothing"')],
    [
      'a standard in the text that the register lacks',
      signage,
      (t: string) => t.replace('<Std id="GB 2894-2025"', '<Std id="GB 2894-2099"'),
    ],
    [
      'a fitting that is none',
      'hardware/zh-Hans/access.mdx',
      (t: string) => t.replace('<FittingFigure id="ramp"', '<FittingFigure id="stairs"'),
    ],
    [
      'a term listed that the glossary lacks',
      'hardware/zh-Hans/general.mdx',
      (t: string) => t.replace('<Terms ids="', '<Terms ids="nothing '),
    ],
    [
      'a term listed that the glossary does not define',
      'hardware/zh-Hans/general.mdx',
      (t: string) => t.replace('<Terms ids="', '<Terms ids="toilet '),
    ],
    ['an expression in a chapter', signage, (t: string) => t.replace('## 一般要求', '## 一般要求\n\n{1 + 1}')],
    [
      'a standard listed twice',
      'register/references.yaml',
      (t: string) => `${t}\n${t.slice(t.indexOf('- number'), t.indexOf('- number', t.indexOf('- number') + 5))}`,
    ],
  ])('is refused: %s', (_, file, change) => {
    expect(messageAfter(file, change)).toMatchSnapshot()
  })
})
