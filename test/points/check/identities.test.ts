import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {identityIds} from '../../../design-system/identity/loadIdentity.ts'
import {starterFiles} from '../../../design-system/identity/starter.ts'
import {ProblemList} from '../../../handbooks/input/problem.ts'
import {checkIdentities} from '../../../points/check/checkIdentities.ts'
import {identityOf} from '../../../points/directory/identityOf.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {messageOf} from '../../support/messageOf.ts'

/** A folder of districts with one, `dayi`, that chose an identity and, if asked to, has one of its own. */
function county(identity: string, own?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'districts-'))
  mkdirSync(join(folder, 'dayi', 'identity'), {recursive: true})
  writeFileSync(join(folder, 'dayi/district.yaml'), `id: dayi\nname: {zh: 大邑县, en: Dayi County}\nidentity: ${identity}\n`)
  for (const {path, text} of own === undefined ? [] : starterFiles(own)) writeFileSync(join(folder, 'dayi/identity', path), text)
  return folder
}
const found = (folder: string) => {
  const problems = new ProblemList()
  const count = checkIdentities(problems, folder)
  return {count, problems: problems.errors.map(({message}) => message)}
}

test('a district has the shipped identity that it names', () => {
  expect(identityOf({id: 'dayi', identity: 'cunbiao'}, county('cunbiao'))).toBe(cunbiao)
  expect(found(county('cunbiao'))).toEqual({count: identityIds().length, problems: []})
})

test('a district that names itself has the identity in its folder', () => {
  const folder = county('dayi', 'dayi')
  expect(identityOf({id: 'dayi', identity: 'dayi'}, folder).inks.ground.name).toBe('DAYI GREEN')
  expect(found(folder)).toEqual({count: identityIds().length + 1, problems: []})
})

test('an identity that is nowhere, and one that is called otherwise, are told where they are named', () => {
  expect(found(county('dayi')).problems).toEqual([
    'points/districts/dayi/district.yaml: 1 problem\n  identity: "dayi" is not an identity; use one of cunbiao, sample-red, or "dayi" with points/districts/dayi/identity/identity.yaml, which cunbiao theme new begins',
  ])
  expect(messageOf(() => identityOf({id: 'dayi', identity: 'dayi'}, county('dayi', 'pixian')))).toContain(
    'points/districts/dayi/identity/identity.yaml: 1 problem\n  id: "pixian" is not the id of its district, "dayi"',
  )
})

test('the check finds a colour that cannot be read, where it said that there was no problem', () => {
  const folder = county('dayi', 'dayi')
  for (const file of ['identity.yaml', 'emblem.svg']) {
    const path = join(folder, 'dayi/identity', file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('#7A1E4B', '#C9962C'))
  }
  const {problems} = found(folder)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(
    /^points\/districts\/dayi\/identity\/identity\.yaml: 1 problem\n {2}inks\.emphasis: .* has a contrast of 2\.66:1, 4\.34 short of 7:1/,
  )
})

test('a real district does not bear a made-up identity, a made-up one may', () => {
  const [real, sample] = [county('sample-red'), county('sample-red\nsample: true')]
  expect(found(real).problems).toEqual([
    'points/districts/dayi/district.yaml: 1 problem\n  identity: "sample-red" is made up and for a sample alone; begin one of its own by cunbiao theme new dayi, or leave it out',
  ])
  expect(found(sample).problems).toEqual([])
})

test('an emblem whose shapes lie on one another is found', () => {
  const folder = county('dayi', 'dayi')
  const path = join(folder, 'dayi/identity/emblem.svg')
  writeFileSync(path, readFileSync(path, 'utf8').replace('M58 0H100V42H58Z', 'M40 0H100V42H40Z'))
  expect(found(folder).problems).toEqual([
    'points/districts/dayi/identity/identity.yaml: 1 problem\n  emblem: paths 1 and 3 lie on one another, so in one ink they run together; leave a gap between them',
  ])
})
