import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {stringify} from 'yaml'
import {readYaml} from '../../../handbooks/input/yaml.ts'
import {loadReferences} from '../../../handbooks/register/register.ts'
import {askedByLaw, isSafetySign} from '../../../points/profile/law.ts'
import {profileSchema} from '../../../points/profile/profile.ts'
import {findProfile, loadProfiles} from '../../../points/profile/profiles.ts'
import {clauseUnder, namedUnder, roomFor, satisfiedBy} from '../../../points/profile/satisfied.ts'
import {certifiedProducts} from '../../../points/record/survey.ts'
import {messageOf} from '../../support/messageOf.ts'

const fewer = findProfile('fewer-plates')
const shared = findProfile('shared-premises')
const today = findProfile('as-today')

/** A profile that says nothing wrong, with what `given` says otherwise. */
const profile = (given: object = {}) => ({
  id: 'test',
  name: {zh: '试', en: 'Test'},
  about: {zh: '试用。', en: 'To try.'},
  station: {zh: '便民服务站', en: 'Public Service Station', source: 'own'},
  premises: 'own-room',
  ...given,
})
const rule = (kinds: readonly string[], is: string, more: object = {}) => ({
  kinds,
  is,
  why: {zh: '试。', en: 'Why.'},
  source: 'own',
  ...more,
})
const refusal = (given: object) => messageOf(() => readYaml('p.yaml', stringify(profile(given)), profileSchema))

describe('the shipped profiles', () => {
  test('are three, and each source says what was seen of it, when and where', () => {
    expect([...loadProfiles().keys()]).toEqual(['as-today', 'fewer-plates', 'shared-premises'])
    for (const {sources} of loadProfiles().values())
      for (const {seen, on, where, said} of Object.values(sources)) expect({seen, on, where, said}).not.toContain(undefined)
  })

  test('under fewer plates keep four plates of others at the door and four inside, and leave the point no room for its own', () => {
    expect(fewer.outside.names?.keep.map(({zh}) => zh)).toEqual(['村党组织', '村民委员会', '民兵连', '村党群服务中心'])
    expect([roomFor(fewer, 'outside', 'name'), roomFor(fewer, 'inside', 'name'), roomFor(fewer, 'outside', 'board')]).toEqual([0, 0, 1])
    expect([roomFor(today, 'outside', 'name'), roomFor(undefined, 'outside', 'name')]).toEqual([undefined, undefined])
  })
})

describe('a kind of sign', () => {
  test('is satisfied by itself, by the board that takes it in, or falls away', () => {
    expect(satisfiedBy(undefined, 'plaque')).toEqual({is: 'made', side: 'outside'})
    expect(satisfiedBy(today, 'plaque')).toEqual({is: 'made', side: 'outside'})
    expect(satisfiedBy(fewer, 'plaque')).toMatchObject({is: 'left-out', source: {zh: expect.stringContaining('见到部分')}})
    expect(satisfiedBy(fewer, 'pledge')).toMatchObject({is: 'combined', onto: 'notice-header'})
    expect(satisfiedBy(shared, 'fascia')).toMatchObject({is: 'made', side: 'inside'})
    expect(satisfiedBy(shared, 'process-board')).toMatchObject({onto: 'items-board', source: {zh: '自定'}})
  })

  test('decides for a clause: one that governs a sign still made is asked, one whose signs all went is not', () => {
    expect(clauseUnder(fewer, {signs: ['plaque', 'hours']}).is).toBe('made')
    expect(clauseUnder(fewer, {signs: ['plaque', 'pledge']}).is).toBe('combined')
    expect(clauseUnder(fewer, {signs: ['plaque', 'fascia']}).is).toBe('left-out')
    expect(clauseUnder(fewer, {signs: []}).is).toBe('made')
  })
})

test('a point is called as the profile says, unless its name is of its own making', () => {
  const name = {zh: '战旗村便民服务站', en: 'Zhanqi Village Public Service Station'}
  expect(namedUnder(shared, name)).toEqual({zh: '战旗村便民服务室', en: 'Zhanqi Village Public Service Room'})
  expect(namedUnder(fewer, name)).toEqual(name)
  expect(namedUnder(undefined, name)).toEqual(name)
  expect(namedUnder(shared, {zh: '战旗村为民楼', en: 'Zhanqi House'})).toEqual({zh: '战旗村为民楼', en: 'Zhanqi House'})
})

describe('a wrong profile', () => {
  test('that leaves out what a law asks for is refused with the law; combined with another board it may be', () => {
    expect(refusal({rules: [rule(['items-board'], 'left-out')]})).toMatchInlineSnapshot(`
      "p.yaml: 1 problem
        line 15, rules.0.kinds.0: items-board is left out, but 行政许可法 article 30 asks that items, bases, conditions, steps, time limits, lists of materials and sample forms of licences are shown where they are handled; let it be made, or combine it with another board"
    `)
    expect(
      readYaml('p.yaml', stringify(profile({rules: [rule(['items-board'], 'combined', {onto: 'notice-header'})]})), profileSchema).id,
    ).toBe('test')
  })

  test('that touches a safety sign is refused, and so is a kind that there is not', () => {
    expect(refusal({rules: [rule(['exit-sign', 'no-smoking-sign', 'totem'], 'left-out')]})).toMatchInlineSnapshot(`
      "p.yaml: 3 problems
        line 15, rules.0.kinds.0: "exit-sign" is a safety sign that 消防法 article 16 asks for; it is no plate and no profile may touch it, so remove it
        line 16, rules.0.kinds.1: "no-smoking-sign" is a safety sign; it is no plate and no profile may touch it, so remove it
        line 17, rules.0.kinds.2: "totem" is not a kind of sign; see signKinds in handbooks/hardware/parts.ts"
    `)
  })

  test('that counts against itself is refused: more kept than may hang, or no room for what still hangs', () => {
    const keep = ['甲', '乙'].map((zh) => ({zh, en: 'A'}))
    expect(refusal({outside: {names: {most: 1, keep, source: 'own'}}})).toMatchInlineSnapshot(`
      "p.yaml: 1 problem
        line 15, outside.names.most: allows 1, but 2 plates of other bodies are kept; keep fewer, or allow more"
    `)
    const only = rule(['plaque', 'type-plate', 'flag', 'honour'], 'left-out')
    expect(refusal({outside: {names: {most: 2, keep, source: 'own'}}, rules: [only]})).toMatchInlineSnapshot(`
      "p.yaml: 1 problem
        line 15, outside.names.most: allows 2, but 2 plates of other bodies are kept and fascia may hang besides, 3 in all; leave some out, or allow more"
    `)
    expect(
      readYaml('p.yaml', stringify(profile({outside: {names: {most: 3, keep, source: 'own'}}, rules: [only]})), profileSchema).id,
    ).toBe('test')
  })

  test('is answered once, with every line and cure', () => {
    expect(
      refusal({
        premises: 'own-room',
        rules: [
          rule(['plaque'], 'combined'),
          rule(['plaque', 'flag'], 'left-out', {onto: 'hours', source: 'hearsay'}),
          rule(['pledge'], 'combined', {onto: 'flag'}),
          rule(['hours'], 'combined', {onto: 'hours'}),
        ],
        sources: {plan: {title: {zh: '甲', en: 'A'}, seen: 'title', on: '2026-11-30', said: {zh: '甲。', en: 'A.'}}},
      }),
    ).toMatchInlineSnapshot(`
      "p.yaml: 7 problems
        line 14, rules.0.onto: is missing; name the kind of board that takes in the others
        line 22, rules.1.kinds.0: plaque stands in two rules; leave it in one
        line 28, rules.1.source: "hearsay" is not among the sources; add it with what was seen of it, or write own
        line 29, rules.1.onto: goes with "is: combined" only; remove it
        line 37, rules.2.onto: flag is itself left-out by another rule; name a board that is made
        line 45, rules.3.onto: hours cannot be combined with itself; name another board
        line 48, sources.plan: is the source of nothing; remove it, or name it where a rule rests on it"
    `)
  })

  test('is found where it lies in a folder of profiles, by its file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cunbiao-profile-'))
    writeFileSync(join(folder, 'a.yaml'), stringify(profile({id: 'b'})))
    writeFileSync(join(folder, 'c.yaml'), stringify(profile({id: 'c', premises: 'tent'})))
    expect(messageOf(() => loadProfiles(folder))).toMatchInlineSnapshot(`
      "points/profile/a.yaml: 1 problem
        id: "b" is not the name of its file; make both alike
      points/profile/c.yaml: 1 problem
        line 12, premises: "tent" is not where a point stands; use one of own-room, shared-centre, shared-clinic, shared-shop"
    `)
    rmSync(folder, {recursive: true})
    expect(() => findProfile('nonsense')).toThrow('"nonsense" is not a profile; use one of as-today, fewer-plates, shared-premises')
  })
})

test('what the law asks for stands in the register, with more than its title seen, and the safety signs are those that kits buy', () => {
  const seen = new Map(loadReferences().map(({number, seen}) => [number, seen]))
  for (const {law} of askedByLaw) expect(['text', 'excerpt'], law).toContain(seen.get(law))
  expect(certifiedProducts.every(isSafetySign)).toBe(true)
})
