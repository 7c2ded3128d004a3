import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {root} from '../../../handbooks/input/root.ts'
import {run as command} from '../../../points/command/command.ts'

/** What came of a command: its exit status, and what it said, with the folder where the user stood as `…`. */
interface Outcome {
  readonly status: number | null
  readonly out: string
  readonly problems: string
}

/** Runs a command in this process, for somebody who stands in `dir`. */
async function run(dir: string, ...words: string[]): Promise<Outcome> {
  let [out, problems] = ['', '']
  const status = await command(words, {
    standing: dir,
    out: (text) => {
      out += text
    },
    err: (text) => {
      problems += text
    },
  })
  return {status, out: out.replaceAll(dir, '…'), problems: problems.replaceAll(dir, '…')}
}

/** Starts a command as npm does: in a process of its own in the project's folder, for somebody who stands in `dir`. */
const start = (dir: string, ...words: string[]) =>
  spawn(process.execPath, [join(root, 'points/command/cunbiao.ts'), ...words], {cwd: root, env: {...process.env, INIT_CWD: dir}})

async function ended(process: ReturnType<typeof start>): Promise<Outcome> {
  const [out, problems, [status]] = await Promise.all([text(process.stdout), text(process.stderr), once(process, 'close')])
  return {status, out, problems}
}

const stand = (files: Readonly<Record<string, string>> = {}) => {
  const dir = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  return dir
}
const window = 'kind: window-plate\nviewingDistanceM: 6\nnumber: "3"\ntext: {term: comprehensive-window}\n'

test('check without a file finds no problem in what is committed', async () => {
  const {status, out, problems} = await run(root, 'check')
  expect(problems).toBe('')
  expect(status).toBe(0)
  expect(out).toMatch(
    /^handbooks: \d+ clauses in \d+ chapters, both languages\n.*\ndivisions: 157\nrecords: 36, of which 32 are samples\nedition 2025-1: withdrawn, 531 clauses\nedition 2026-1: trial, 597 clauses\n.*no problems\n$/s,
  )
})

test('an edition that is published is not written again, even if asked to, nor one that the books are not, and a comparison names who is touched', async () => {
  for (const asked of [[], ['--replace-draft']]) {
    const again = await run(root, 'edition', 'release', '2027-1', ...asked)
    expect(again.status).toBe(1)
    expect(again.problems).toBe(
      'handbooks/edition/released/2027-1.json: 1 problem\n  is published (trial) and never changes; put what is new into the next edition\n',
    )
  }
  const other = await run(root, 'edition', 'release', '2025-1')
  expect(other.status).toBe(1)
  expect(other.problems).toContain('cannot be written: today’s books are 2027-1')
  const unknown = await run(root, 'edition', 'diff', '2024-1', 'today')
  expect(unknown.status).toBe(1)
  expect(unknown.problems).toContain('is not written; use 2025-1, 2026-1, 2027-1 or today')
  const {status, out} = await run(root, 'edition', 'diff', '2025-1', '2026-1')
  expect(status).toBe(0)
  expect(out).toMatch(
    /^2025-1 -> 2026-1: \d+ unchanged.*Changed in substance: .*HW-SIGN-022.*Points with another result: .*Cost of superseded signs/s,
  )
})

test('check reports every problem of every file on stderr, and the findings of signs on stdout', async () => {
  const record = readFileSync(join(root, 'points/districts/pidu/records/zhanqi.yaml'), 'utf8')
  const dir = stand({
    'broken.yaml': 'kind: fascia\ntext: {zh: 甲\n',
    'wrong.yaml': 'kind: fascia\nviewingDistanceM: -1\nwidth: 3\ntext: {term: nonsense}\n',
    'glyph.yaml': 'kind: fascia\nviewingDistanceM: 9\ntext:\n  zh: "😀村便民服务站"\n',
    'long.yaml': 'kind: fascia\nviewingDistanceM: 20\nwidthMm: 900\ntext: {zh: 天骄西路社区便民服务站}\n',
    'small.yaml': `${window}hanziHeightMm: 30\n`,
    'list.yaml': '- a\n',
    'a.txt': '',
    'zhanqi.yaml': record.replace('division: zhanqi', 'division: zhanqy').replace('source: nbs-2023', 'source: nbs'),
  })
  const files = ['broken.yaml', 'wrong.yaml', 'glyph.yaml', 'long.yaml', 'small.yaml', 'list.yaml', 'a.txt', 'none.yaml', 'zhanqi.yaml']
  const {status, out, problems} = await run(dir, 'check', ...files)
  expect(status).toBe(1)
  expect(out).toContain('  fail HW-SIGN-010  30 mm (≥ 48 mm)')
  expect(problems).toMatchInlineSnapshot(`
    "broken.yaml: 1 problem
      line 2: is not YAML: "{" opens here and is never closed; add "}" after the last value
    wrong.yaml: 3 problems
      line 2, viewingDistanceM: -1 m is too near to read; give metres, 0.5 or more
      line 3, width: is not a field here; remove it or check its spelling
      line 4, text.term: "nonsense" is not a term of the glossary; add it there, or write zh and en here
    glyph.yaml: 1 problem
      line 4, text.zh: the font has no 😀 (U+1F600); write it otherwise, or supply a font that has it
    long.yaml: 1 problem
      line 4, text.zh: "天骄西路社区 / 便民服务站" is 676.4 mm too long: condensed to 80 % it takes 916.4 mm and there is room for 240.0 mm; give a larger widthMm, fewer words or a smaller hanziHeightMm (HW-SIGN-014)
    list.yaml: 1 problem
      is neither a sign nor a point; a sign has "kind:" at the top, a point has "id:"
    a.txt: 1 problem
      ends in ".txt"; checked are chapters (.mdx), and signs and points (.yaml)
    none.yaml: 1 problem
      does not exist; correct the path
    zhanqi.yaml: 1 problem
      line 16, addresses.1.source: "nbs" is not among the sources of this record; add it under sources
    small.yaml: 2 problems
      The height of Chinese characters is 30 mm; at least 48 mm is required. To do: give a larger panel or hanziHeightMm, or bring the reader nearer (HW-SIGN-010)
      The height of capitals is 12.75 mm; at least 19.8 mm is required. To do: give a larger panel or hanziHeightMm, or bring the reader nearer (HW-SIGN-011)
    "
  `)
})

test('check writes SARIF and JSON for other programs, and still fails', async () => {
  const dir = stand({'small.yaml': `${window}hanziHeightMm: 30\n`, 'good.yaml': window})
  const {status, out, problems} = await run(dir, 'check', 'small.yaml', '--format', 'json')
  expect(status).toBe(1)
  expect(JSON.parse(out).outcomes).toMatchObject({fail: 2, error: 0})
  expect(problems).toContain('small.yaml: 2 problems')
  expect(await run(dir, 'check', 'good.yaml', '--format', 'sarif', '--out', 'sub/check.sarif')).toEqual({
    status: 0,
    out: 'wrote sub/check.sarif\n',
    problems: '',
  })
  expect(JSON.parse(readFileSync(join(dir, 'sub/check.sarif'), 'utf8'))).toMatchObject({version: '2.1.0', runs: [{results: []}]})
})

test('assess shows what an assessment comes to, and from a filled-in checklist what would be written', async () => {
  const sheet = `point: 战旗村
assessment: {on: 2026-11-20, edition: ${edition}, by: town, findings: {HW-GEN-010: {status: not-met}, HW-ACC-009: {status: not-met, measured: 780}}}
`
  const dir = stand({'a.yaml': sheet, 'b.yaml': sheet.replace('战旗村', '安龙村'), 'c.csv': ''})
  const {status, out, problems} = await run(dir, 'assess', 'zhanqi', '--from', 'a.yaml', '--dry-run')
  expect({status, problems}).toEqual({status: 0, problems: ''})
  expect(out).toMatch(/to the next type, 追赶型 catch-up:\n {2}(?<line>[\d.]+) points short of the line of \k<line>\n {2}unchecked /)
  expect(out).toContain('+      HW-ACC-009: {status: not-met, measured: 780}')
  expect(out).toContain('npm run -s cunbiao -- kit zhanqi --out kit-zhanqi-2026-11-20')
  expect(readFileSync(join(root, 'points/districts/pidu/records/zhanqi.yaml'), 'utf8')).not.toContain('assessments:')
  const json = JSON.parse((await run(dir, 'assess', 'sample-guyu', '--format', 'json')).out)
  expect(json).toMatchObject({
    sample: true,
    assessment: {type: 'catch-up'},
    next: {type: 'standard'},
    changes: {since: {by: 'county', type: null}, improved: expect.arrayContaining([])},
  })
  expect(json.changes.improved.length).toBeGreaterThan(0)
  expect(await run(dir, 'assess', 'anlong')).toMatchObject({status: 0, out: expect.stringContaining('has not been assessed')})
  expect(await run(dir, 'assess', 'zhanqi', '--from', 'b.yaml', '--from', 'a.yaml')).toMatchObject({
    status: 1,
    problems: expect.stringMatching(/^b\.yaml: 1 problem\n {2}line 1, point: "安龙村" is the point anlong /),
  })
  expect((await run(dir, 'assess', 'zhanqi', '--from', 'c.csv', '--from', 'none.yaml')).problems).toBe(
    'c.csv: 1 problem\n  has no heading in its first row; use the form that assess --form writes\nnone.yaml: 1 problem\n  does not exist; correct the path\n',
  )
  // Beside what cannot be opened, what is wrong in the others.
  expect((await run(dir, 'assess', 'zhanqi', '--from', 'none.yaml', '--from', 'b.yaml')).problems).toMatch(
    /^none\.yaml: 1 problem\n {2}does not exist; correct the path\nb\.yaml: 1 problem\n {2}line 1, point: "安龙村" is the point anlong /,
  )
  // Nothing is wrong in this one, and nothing is written of it alone.
  expect((await run(dir, 'assess', 'zhanqi', '--from', 'none.yaml', '--from', 'a.yaml')).problems).toBe(
    'none.yaml: 1 problem\n  does not exist; correct the path\n',
  )
  expect((await run(dir, 'assess', 'sample-guyu', '--from', 'a.yaml')).problems).toContain('is made by the command sample')
  expect(await run(dir, 'assess', 'zhanqi', '--dry-run')).toMatchObject({
    status: 2,
    problems: expect.stringContaining('--dry-run goes with --from'),
  })
})

test('whatever a file holds, its author is told what is wrong, in words that no terminal runs', async () => {
  const dir = stand({
    'alias.yaml': 'kind: fascia\nnote: *重要\ntext: &a {zh: *a}\n',
    'long.yaml': window.replace('term: comprehensive-window', `zh: ${'村'.repeat(4000)}`),
    'unseen.yaml': window.replace('term: comprehensive-window', 'zh: 综合窗口, en: "\\u200b\\u200b"'),
    'red\u001b[31m.yaml': `"\\e[31m": 1\n${window}`,
    'chapter.mdx':
      '---\norder: 1\ntitle: 甲\ndescription: 乙\n---\n\n## 节\n\n甲{process.version}乙。\n\n<img src="http://…" onerror="…" />\n',
  })
  const files = ['alias.yaml', 'long.yaml', 'unseen.yaml', 'red\u001b[31m.yaml', 'chapter.mdx', '/dev/zero']
  const {status, out, problems} = await run(dir, 'check', ...files)
  expect({status, out}).toEqual({status: 1, out: ''})
  expect(problems).toMatchInlineSnapshot(`
    "alias.yaml: 3 problems
      line 2: a value cannot begin with *; put the value in quotation marks, "like this"
      line 3: a value cannot begin with &; put the value in quotation marks, "like this"
      line 3: a value cannot begin with *; put the value in quotation marks, "like this"
    long.yaml: 1 problem
      line 4, text.zh: has 4000 characters, and at most 200 have room; say it in fewer, or on several lines
    unseen.yaml: 1 problem
      line 4, text.en: holds U+200B, which nobody sees, as character 1; delete it
    red\\u001b[31m.yaml: 1 problem
      line 1, \\u001b[31m: holds U+001B, a control character, as character 1; delete it
    chapter.mdx: 2 problems
      line 9, {process.version}: is an expression and may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>
      line 11, <img>: may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>
    /dev/zero: 1 problem
      is a device; write what it gives to a file and name that
    "
  `)
  expect((await run(dir, 'sign', 'long.yaml', '--out', '\u001b[2J')).problems).toContain('long.yaml: 1 problem')
  expect((await run(dir, 'sign', 'alias.yaml', '--out', 'chapter.mdx\u001b[2J/x\r')).problems).not.toMatch(/(?!\n)\p{Cc}/u)
  expect((await run(dir, 'frob\u001b[31m')).problems).toContain("unknown command 'frob\\u001b[31m'")
})

test.each([
  ['check', ['check', 'window.yaml'], 0, /^window\.yaml: .*no problems\n$/s, /^$/],
  ['check of what is wrong', ['check', 'small.yaml'], 1, /fail HW-SIGN-010/, /^small\.yaml: 2 problems\n/],
  ['sign', ['sign', 'window.yaml', '--out', 'sign', '--formats', 'svg'], 0, /^wrote window\.svg to sign\n/, /^$/],
  ['fitting', ['fitting', 'wheelchair', '--out', 'fitting'], 0, /^wrote 1 file to fitting: /, /^$/],
  ['assess', ['assess', 'zhanqi', '--dry-run'], 2, /^$/, /--dry-run goes with --from/],
  ['kit', ['kit', 'zhanqi', '--out', 'a.txt'], 1, /^$/, /a\.txt: 1 problem\n {2}is a file; name a folder/],
  ['book', ['book', 'software', '--out', 'book.txt'], 1, /^$/, /ends in "\.txt"; use \.pdf, \.html, \.epub/],
  ['export', ['export', '--format', 'xls', '--out', 'a'], 2, /^$/, /Allowed choices are csv, geojson, json, parquet\./],
  ['edition', ['edition', 'list'], 0, /^2025-1 /, /^$/],
  ['no command that there is', ['frob'], 2, /^$/, /unknown command 'frob'/],
])('in a process of its own, %s ends with its status and tells problems on stderr', async (_, words, status, out, problems) => {
  const dir = stand({'window.yaml': window, 'small.yaml': `${window}hanziHeightMm: 30\n`, 'a.txt': ''})
  const outcome = await ended(start(dir, ...words))
  expect(outcome).toEqual({status, out: expect.stringMatching(out), problems: expect.stringMatching(problems)})
})

test('a reader who stops early, as head does, is told nothing and costs no result', async () => {
  const process = start(root, 'edition', 'list')
  process.stdout.destroy()
  const [problems, [status]] = await Promise.all([text(process.stderr), once(process, 'exit')])
  expect({problems, status}).toEqual({problems: '', status: 0})
})

test('every command says with an example how it is used', async () => {
  for (const words of [
    [],
    ['check'],
    ['assess'],
    ['sign'],
    ['book'],
    ['forms'],
    ['kit'],
    ['export'],
    ['sample'],
    ['edition'],
    ['edition', 'diff'],
  ]) {
    const {status, out} = await run(root, ...words, '--help')
    expect(status).toBe(0)
    expect(out).toContain(`\nExamples:\n  npm run -s cunbiao -- ${words.join(' ')}`)
  }
})

test('check names an unknown clause of a record', async () => {
  const text = readFileSync(join(root, 'points/districts/sample/records/sample-guyu.yaml'), 'utf8')
  const dir = stand()
  mkdirSync(join(dir, 'sample'))
  writeFileSync(join(dir, 'sample/sample-guyu.yaml'), text.replace('HW-GEN-001', 'HW-GEN-999'))
  expect(await run(dir, 'check', 'sample/sample-guyu.yaml')).toMatchObject({
    status: 1,
    problems: expect.stringContaining('HW-GEN-999: "HW-GEN-999" is not a clause of edition 2026-1; correct the id'),
  })
})

test('sign writes the formats asked for, where the user stands', async () => {
  const dir = stand({'window.yaml': window})
  expect(await run(dir, 'sign', 'window.yaml', '--out', 'w', '--formats', 'svg,dxf')).toEqual({
    status: 0,
    out: expect.stringMatching(
      /^wrote window\.dxf, window\.svg to w\n12 clauses checked, 0 failed, 0 to be judged by a person\n\d+ more clauses to be judged on the sign itself: HW-AREA-009; .+\n$/,
    ),
    problems: '',
  })
  expect(readdirSync(join(dir, 'w'))).toEqual(['window.dxf', 'window.svg'])
  expect(await run(dir, 'sign', 'window.yaml', '--out', 'w')).toMatchObject({
    status: 1,
    problems: '…/w: 1 problem\n  holds 2 files already; name a new or empty folder, or clear this one yourself\n',
  })
})

test('a sign that cannot be drawn leaves nothing behind', async () => {
  const dir = stand({'long.yaml': 'kind: fascia\nviewingDistanceM: 20\nwidthMm: 900\ntext: {zh: 天骄西路社区便民服务站}\n'})
  expect((await run(dir, 'sign', 'long.yaml', '--out', 'w')).status).toBe(1)
  expect(readdirSync(dir)).toEqual(['long.yaml'])
})

test('kit writes one folder, and refuses a point it does not know with the nearest ids', async () => {
  const dir = stand()
  const {status, out} = await run(dir, 'kit', 'sample-guyu', '--out', 'kit')
  expect([status, out.split('\n').at(-2)]).toEqual([0, 'This is a sample: the point is made up.'])
  expect(readdirSync(dir)).toEqual(['kit'])
  expect(existsSync(join(dir, 'kit/artwork/SAMPLE-GUYU-FA01-fascia.pdf'))).toBe(true)
  expect(await run(dir, 'kit', 'zhanqy', '--out', 'other')).toMatchInlineSnapshot(`
    {
      "out": "",
      "problems": "point "zhanqy": 1 problem
      is not in the directory of 189 points; did you mean zhanqi (战旗村, 唐昌镇)?
    ",
      "status": 1,
    }
  `)
  expect(readdirSync(dir)).toEqual(['kit'])
})

test('kit --profile tries another profile of plates, says what it leaves out, and refuses one that there is not', async () => {
  const dir = stand()
  const {status, out} = await run(dir, 'kit', 'sample-guyu', '--profile', 'fewer-plates', '--out', 'kit')
  expect(status).toBe(0)
  expect(out).toMatch(/^by the profile Fewer plates: \d kinds of sign not made, see takedown\.pdf and beside\.pdf$/m)
  expect(existsSync(join(dir, 'kit/takedown.pdf'))).toBe(true)
  expect(existsSync(join(dir, 'kit/artwork/SAMPLE-GUYU-FA01-fascia.pdf'))).toBe(false)
  expect(await run(dir, 'kit', 'sample-guyu', '--profile', 'few', '--out', 'other')).toEqual({
    status: 1,
    out: '',
    problems: '--profile: 1 problem\n  "few" is not a profile; use one of as-today, fewer-plates, shared-premises\n',
  })
  expect(readdirSync(dir)).toEqual(['kit'])
})

test('kit redraws an edited schedule, says what changed since the last kit, and writes nothing for a wrong one', async () => {
  const dir = stand()
  await run(dir, 'kit', 'sample-guyu', '--out', 'a')
  const schedule = readFileSync(join(dir, 'a/schedule.csv'), 'utf8')
  writeFileSync(join(dir, 'edited.csv'), schedule.replaceAll('综合窗口,', '综合服务窗口,').replaceAll(',Toilets,', ',toilets,'))
  writeFileSync(join(dir, 'wrong.csv'), schedule.replaceAll('SAMPLE-GUYU-WP01', 'SAMPLE-GUYU-WP09'))
  const {status, out} = await run(dir, 'kit', 'sample-guyu', '--schedule', 'edited.csv', '--since', 'a/manifest.json', '--out', 'b')
  expect(status).toBe(0)
  expect(out).toMatch(/changed SAMPLE-GUYU-WP01 Window plate, CNY \d+–\d+ \(estimate\)\n {2}Chinese: 综合窗口 -> 综合服务窗口\n/)
  expect(out).toMatch(/\nfail SAMPLE-GUYU-\S+ HW-SIGN-005: toilets begins with neither a capital nor a digit\.\n/)
  expect(out).toMatch(/\n\d+ clauses? failed by signs that are drawn all the same; correct them before anything is made\n/)
  expect(out).toMatch(/estimate of what the changes cost: CNY \d+–\d+, not a quotation\n/)
  const wrong = await run(
    dir,
    'kit',
    'sample-guyu',
    '--schedule',
    'wrong.csv',
    '--prices',
    join(root, 'points/kit/prices.yaml'),
    '--out',
    'c',
  )
  expect(wrong.status).toBe(1)
  const row = schedule.split('\n').findIndex((line) => line.startsWith('SAMPLE-GUYU-WP01')) + 1
  expect(wrong.problems).toContain(`wrong.csv: 2 problems\n  row ${row}, 编号 Number: "SAMPLE-GUYU-WP09" is not a sign of this point`)
  expect(readdirSync(dir)).toEqual(['a', 'b', 'edited.csv', 'wrong.csv'])
})

test('kit --town makes the kits of a town, without a progress bar where nobody looks', async () => {
  const dir = stand()
  const {status, out, problems} = await run(dir, 'kit', '--town', '稻香塘镇', '--district', '示例县', '--with-sample', '--out', 'kits')
  expect([status, problems]).toEqual([0, ''])
  expect(out).toMatch(/^4 points in kits: 4 made, 0 kept as they were, 0 failed\n/)
  expect((await run(dir, 'kit', '--town', 'daoxiangtang', '--out', 'kits')).problems).toBe(
    'town "daoxiangtang": 1 problem\n  is made up; add --with-sample to make kits of samples\n',
  )
})

test('a place that cannot be written is one clear problem', async () => {
  const dir = stand({file: ''})
  expect((await run(dir, 'kit', 'sample-guyu', '--out', 'file/kit')).problems).toBe(
    '…/file/kit: 1 problem\n  cannot be written: a part of the path is a file, not a folder; choose another place\n',
  )
  expect((await run(dir, 'export', '--format', 'csv', '--out', 'file/a.csv')).status).toBe(1)
  expect(readdirSync(dir)).toEqual(['file'])
})

test('export writes the file, with samples only when asked', async () => {
  const dir = stand()
  expect((await run(dir, 'export', '--format', 'csv', '--out', 'a.csv')).out).toBe('wrote 157 points to a.csv, no samples\n')
  expect((await run(dir, 'export', '--format', 'json', '--out', 'a.json', '--with-sample')).out).toBe(
    'wrote 189 points to a.json, of which 32 are samples\n',
  )
  expect(JSON.parse(readFileSync(join(dir, 'a.json'), 'utf8')).points).toHaveLength(189)
})

test('export writes one district alone where it is named, and says which there are', async () => {
  const dir = stand()
  const csv = (...words: readonly string[]) => run(dir, 'export', '--format', 'csv', '--out', 'a.csv', ...words)
  expect((await csv('--district', 'sample', '--with-sample')).out).toBe('wrote 32 points to a.csv, of which 32 are samples\n')
  expect((await csv('--district', 'nowhere')).problems).toContain('nowhere')
})

test('export writes Parquet to a folder that is new or empty, and to no other', async () => {
  const dir = stand()
  mkdirSync(join(dir, 'full'))
  writeFileSync(join(dir, 'full', 'a.txt'), '')
  const parquet = (out: string) => run(dir, 'export', '--format', 'parquet', '--with-sample', '--out', out)
  expect((await parquet('rows')).out).toBe('wrote 189 points to rows, of which 32 are samples\n')
  expect(
    readdirSync(join(dir, 'rows'), {recursive: true})
      .filter((name) => String(name).endsWith('.parquet'))
      .toSorted(),
  ).toEqual([
    'clauses/province=unknown/city=unknown/part-sample.parquet',
    'points/province=51/city=5101/part-pidu.parquet',
    'points/province=unknown/city=unknown/part-sample.parquet',
  ])
  expect((await parquet('full')).problems).toBe(
    '…/full: 1 problem\n  holds 1 file already; name a new or empty folder, or clear this one yourself\n',
  )
})

test('fitting writes the sheet of each, and the drawing of those that are made to one', async () => {
  const dir = stand()
  const {status, out, problems} = await run(dir, 'fitting', 'counter', 'wheelchair', '--locale', 'en', '--out', 'a')
  expect([status, problems]).toEqual([0, ''])
  expect(out).toBe(
    'wrote 4 files to a: counter.en.pdf, counter.en.svg, counter.en.dxf, wheelchair.en.pdf\nbought ready, so without a drawing: wheelchair\n',
  )
  expect(readdirSync(join(dir, 'a')).toSorted()).toEqual(['counter.en.dxf', 'counter.en.pdf', 'counter.en.svg', 'wheelchair.en.pdf'])
})

test.each([
  ['an unknown command', ['frob'], "unknown command 'frob'"],
  ['an unknown option', ['check', '--nope'], "unknown option '--nope'"],
  ['an unknown format', ['export', '--format', 'xls', '--out', 'a'], 'Allowed choices are csv, geojson, json, parquet.'],
  ['an unknown artwork format', ['sign', 'a.yaml', '--out', 'a', '--formats', 'svg,png'], '"png" is not a format; use dxf, pdf, svg.'],
  ['a kit of nothing', ['kit', '--out', 'a'], 'give a POINT, --town or --district'],
  ['a kit of a point and a town', ['kit', 'zhanqi', '--town', 'tangchang', '--out', 'a'], 'not both'],
  ['a schedule for a town', ['kit', '--town', 'tangchang', '--schedule', 'a.csv', '--out', 'a'], '--schedule is for one POINT'],
  [
    'an unknown fitting',
    ['fitting', 'counter', 'throne', '--out', 'a'],
    "'throne' is invalid for argument 'ID'. Allowed choices are counter,",
  ],
  ['no fitting', ['fitting', '--out', 'a'], 'give an ID, or --all'],
  ['all fittings and one', ['fitting', 'counter', '--all', '--out', 'a'], 'not both'],
  ['a missing folder', ['kit', 'zhanqi'], "required option '--out <DIR>' not specified"],
])('%s is wrong use', async (_, words, message) => {
  const {status, problems} = await run(root, ...words)
  expect(status).toBe(2)
  expect(problems).toContain(message)
})

test('help shows examples and is no problem', async () => {
  const {status, out, problems} = await run(root, 'kit', '--help')
  expect([status, problems]).toEqual([0, ''])
  expect(out).toContain('npm run -s cunbiao -- kit zhanqi --out kit-zhanqi')
})
