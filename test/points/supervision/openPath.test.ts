import {mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'
import {refuseOpenPath} from '../../../points/supervision/openPath.ts'
import {messageOf} from '../../support/messageOf.ts'

const dir = mkdtempSync(join(tmpdir(), 'cunbiao-sealed-'))
afterAll(() => rmSync(dir, {recursive: true}))
const refused = (path: string, out?: string) => messageOf(() => refuseOpenPath(path, 'sealed.yaml', out))

test.each([
  'site/x.yaml',
  'site/public/deep/x.yaml',
  'dist/x.yaml',
  'points/districts/sample/x.yaml',
  'kits/x.yaml',
  'points/../site/x.yaml',
])('a sealed list is refused at %s', (path) => {
  expect(refused(join(root, path))).toContain('from where it would be published with the rest')
})

test('a sealed list is refused in the folder of the public rota and below it, and let be beside it', () => {
  expect(refused(join(dir, 'rota/x.yaml'), join(dir, 'rota'))).toContain('lies in --out')
  expect(refused(join(dir, 'rota/deep/x.yaml'), join(dir, 'rota'))).toContain('lies in --out')
  expect(() => refuseOpenPath(join(dir, 'rota-sealed.yaml'), 'x', join(dir, 'rota'))).not.toThrow()
  expect(() => refuseOpenPath(join(dir, '..rota.yaml'), 'x', undefined)).not.toThrow()
})

test('a link that leads to where the site is made is followed', () => {
  symlinkSync(join(root, 'site'), join(dir, 'elsewhere'))
  expect(refused(join(dir, 'elsewhere/x.yaml'))).toContain('lies in site')
  mkdirSync(join(dir, 'real'))
  symlinkSync(join(dir, 'real'), join(dir, 'out'))
  expect(refused(join(dir, 'real/x.yaml'), join(dir, 'out'))).toContain('lies in --out')
})
