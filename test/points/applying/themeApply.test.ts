import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {expect, test} from 'vitest'
import {applications} from '../../../design-system/applications/applications.ts'
import {sha256} from '../../../handbooks/input/sha256.ts'
import {run as command} from '../../../points/command/command.ts'

const stand = () => mkdtempSync(join(tmpdir(), 'cunbiao-'))

async function run(standing: string, ...words: string[]) {
  let [out, problems] = ['', '']
  const status = await command(words, {standing, out: (text) => (out += text), err: (text) => (problems += text)})
  return {status, out, problems}
}

interface Manifest {
  readonly county: {readonly zh: string}
  readonly proof: boolean
  readonly applications: readonly {
    readonly id: string
    readonly size: {readonly width: number; readonly height: number; readonly unit: string}
    readonly files: readonly {readonly path: string; readonly sha256: string}[]
  }[]
  readonly sheets: readonly {readonly path: string; readonly sha256: string}[]
}

test('a district gets every application with its name, listed with sums; screens are as many pixels as they say', async () => {
  const dir = stand()
  expect(await run(dir, 'theme', 'apply', 'pidu', '--out', 'out')).toMatchObject({status: 0, problems: ''})
  const manifest = JSON.parse(readFileSync(join(dir, 'out/manifest.json'), 'utf8')) as Manifest
  expect([manifest.county.zh, manifest.proof]).toEqual(['郫都区', false])
  expect(manifest.applications.map(({id}) => id)).toEqual(applications.map(({id}) => id))
  const listed = [...manifest.applications.flatMap(({files}) => files), ...manifest.sheets]
  for (const {path, sha256: sum} of listed) expect(sha256(new Uint8Array(readFileSync(join(dir, 'out', path)))), path).toBe(sum)
  expect(readdirSync(join(dir, 'out'), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())).toHaveLength(
    listed.length + 1,
  )
  for (const {size, files} of manifest.applications.filter(({size}) => size.unit === 'px')) {
    const png = files.find(({path}) => path.endsWith('.png'))
    const {width, height} = await sharp(join(dir, 'out', png?.path ?? '')).metadata()
    expect([width, height]).toEqual([size.width, size.height])
  }
  const deck = manifest.applications.find(({id}) => id === 'slides')?.files.map(({path}) => path)
  expect(deck).toEqual(['slides.pptx', 'slides-en.pptx', 'slides.png', 'slides.svg'].map((name) => `screen/${name}`))
  expect(readFileSync(join(dir, 'out/screen/social-picture.svg'), 'utf8')).toContain('width="1200" height="630"')
})

test('an identity without a district gives proofs', async () => {
  const dir = stand()
  const {status, out} = await run(dir, 'theme', 'apply', 'sample-red', '--out', 'out')
  expect(status).toBe(0)
  expect(out).toContain('all are proofs, nothing is made from them')
  expect(readdirSync(join(dir, 'out/print')).filter((name) => !/-proof(-1to10)?\.|^beside-others-on-wall/.test(name))).toEqual([])
})

test('colours that are not read leave no folder, and all that is wrong is told; what holds files stays as it is', async () => {
  const dir = stand()
  await run(dir, 'theme', 'new', 'dayi')
  for (const file of ['identity.yaml', 'emblem.svg']) {
    const path = join(dir, 'dayi', file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('#1E4A2B', '#7FBF8F'))
  }
  const failed = await run(dir, 'theme', 'apply', 'dayi/identity.yaml', '--out', 'out')
  expect(failed.status).toBe(1)
  expect(failed.problems).toContain('letterhead: contrast: "便民服务站" in ground')
  expect(failed.problems).toContain('banner: contrast: "今天在这里办事" in on-ground')
  expect(existsSync(join(dir, 'out'))).toBe(false)
  mkdirSync(join(dir, 'full'))
  writeFileSync(join(dir, 'full/mine.txt'), 'mine')
  expect((await run(dir, 'theme', 'apply', '--out', 'full')).status).toBe(1)
  expect(readdirSync(join(dir, 'full'))).toEqual(['mine.txt'])
})
