import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {run as command} from '../../../points/command/command.ts'

const stand = () => mkdtempSync(join(tmpdir(), 'cunbiao-'))

async function run(standing: string, ...words: string[]) {
  let [out, problems] = ['', '']
  const status = await command(words, {standing, out: (text) => (out += text), err: (text) => (problems += text)})
  return {status, out, problems}
}

/** Changes the identity that somebody began in `dir`. */
function change(dir: string, from: string, to: string) {
  for (const file of ['identity.yaml', 'emblem.svg']) {
    const path = join(dir, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to))
  }
}

test('an identity that was just begun passes its check', async () => {
  const dir = stand()
  const begun = await run(dir, 'theme', 'new', 'dayi')
  expect(begun).toMatchObject({status: 0, problems: ''})
  expect(begun.out).toContain('theme check dayi/identity.yaml')
  expect(readdirSync(join(dir, 'dayi')).sort()).toEqual(['emblem.svg', 'identity.yaml'])
  const checked = await run(dir, 'theme', 'check', 'dayi/identity.yaml')
  expect(checked).toMatchObject({status: 0, problems: ''})
  expect(checked.out).toContain('pass text in on-ground (White #FFFFFF) on ground (Main colour #1E4A2B): contrast 10.19:1 (at least 7:1)')
  expect(checked.out).toMatch(
    /pass colours of \d+ example signs\n {2}pass the site in light, dark and high contrast, in the inks as they are\nno problems\n$/,
  )
})

test('what fails is told once for each ink, with line, by how much, and what would pass; the files stay as they are', async () => {
  const dir = stand()
  await run(dir, 'theme', 'new', 'dayi')
  change(join(dir, 'dayi'), '#7A1E4B', '#C9962C')
  const before = readFileSync(join(dir, 'dayi/identity.yaml'), 'utf8')
  const {status, out, problems} = await run(dir, 'theme', 'check', 'dayi/identity.yaml')
  expect(status).toBe(1)
  expect(out).toContain('fail text in emphasis (Emphasis #C9962C) on field')
  expect(problems).toMatch(
    /line \d+, inks\.emphasis: text in emphasis \(Emphasis #C9962C\) on on-ground \(White #FFFFFF\) has a contrast of 2\.66:1, 4\.34 short of 7:1 and differs in reflectance by 65\.60 %, 4\.40 short of 70 %;.*; the nearest colour of its hue that passes everywhere is #[0-9A-F]{6} \(LRV [\d.]+\); choose one/,
  )
  expect(problems.match(/inks\./g)).toHaveLength(1)
  expect(problems).toMatch(/sign type-model: .* 2\.37?.*HW-SIGN-017/)
  expect(readFileSync(join(dir, 'dayi/identity.yaml'), 'utf8')).toBe(before)
  const [, proposed = ''] = /everywhere is (#[0-9A-F]{6})/.exec(problems) ?? []
  change(join(dir, 'dayi'), '#C9962C', proposed)
  expect(await run(dir, 'theme', 'check', 'dayi/identity.yaml')).toMatchObject({status: 0, problems: ''})
})

test('check knows an identity by its inks, and says the same of it', async () => {
  const dir = stand()
  await run(dir, 'theme', 'new', 'dayi')
  expect(await run(dir, 'check', 'dayi/identity.yaml')).toMatchObject({status: 0, problems: ''})
  change(join(dir, 'dayi'), '#7A1E4B', '#C9962C')
  const [checked, named] = [await run(dir, 'check', 'dayi/identity.yaml'), await run(dir, 'theme', 'check', 'dayi/identity.yaml')]
  expect(checked.status).toBe(1)
  expect(checked.out + checked.problems).toContain('inks.emphasis: text in emphasis (Emphasis #C9962C) on on-ground')
  expect(named.problems.split('\n').filter((line) => line.includes('inks.'))).toHaveLength(1)
})

test('a name that is no id, a folder that is not empty and an identity that is nowhere are refused, and nothing is written', async () => {
  const dir = stand()
  const named = await run(dir, 'theme', 'new', 'Da Yi')
  expect(named.status).toBe(1)
  expect(named.problems).toContain('"Da Yi" is no id; use up to 40 lower-case letters and digits')
  expect((await run(dir, 'theme', 'new', 'a'.repeat(41))).status).toBe(1)
  expect((await run(dir, 'theme', 'new', 'a'.repeat(40))).status).toBe(0)
  mkdirSync(join(dir, 'full'))
  writeFileSync(join(dir, 'full/mine.txt'), 'mine')
  expect((await run(dir, 'theme', 'new', 'dayi', '--out', 'full')).status).toBe(1)
  expect(readdirSync(join(dir, 'full'))).toEqual(['mine.txt'])
  expect((await run(dir, 'theme', 'check', 'nowhere')).problems).toContain('is not shipped; use one of cunbiao, sample-red')
  expect((await run(dir, 'theme', 'check', './nowhere.yaml')).problems).toContain('nowhere.yaml: 1 problem\n  does not exist')
})

test('a sign is drawn in the identity that is named, by id and by file, and a wrong one leaves nothing behind', async () => {
  const dir = stand()
  writeFileSync(join(dir, 'sign.yaml'), 'kind: window-plate\nviewingDistanceM: 6\nnumber: "3"\ntext: {term: comprehensive-window}\n')
  const drawn = async (...words: string[]) => {
    const out = `out-${words.length}-${words.at(-1)?.replaceAll(/\W/g, '') ?? ''}`
    expect(await run(dir, 'sign', 'sign.yaml', '--formats', 'svg', '--out', out, ...words)).toMatchObject({status: 0})
    return readFileSync(join(dir, out, 'sign.svg'), 'utf8')
  }
  await run(dir, 'theme', 'new', 'dayi')
  expect((await drawn()).toUpperCase()).toContain('#0B4A55')
  const said = await run(dir, 'sign', 'sign.yaml', '--formats', 'svg', '--out', 'said', '--identity', 'sample-red')
  expect(said.out).toContain('示例红 Sample Red is a sample: the identity is made up, and nothing is made from it.\n')
  const red = (await drawn('--identity', 'sample-red')).toUpperCase()
  expect(red).toContain('#86161C')
  expect(red).not.toContain('#0B4A55')
  expect((await drawn('--identity', 'dayi/identity.yaml')).toUpperCase()).toContain('#1E4A2B')
  change(join(dir, 'dayi'), '<path fill="#7A1E4B" d="M58 0H100V42H58Z"/>', '<script/>')
  const wrong = await run(dir, 'sign', 'sign.yaml', '--out', 'none', '--identity', 'dayi/identity.yaml')
  expect(wrong).toMatchObject({status: 1, problems: 'dayi/emblem.svg: 1 problem\n  line 4, <script>: is a program; delete it\n'})
  expect(existsSync(join(dir, 'none'))).toBe(false)
})
