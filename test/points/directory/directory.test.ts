import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Entry, findEntry, loadDirectory, loadEntry} from '../../../points/directory/directory.ts'
import {loadDistricts} from '../../../points/directory/district.ts'
import {divisionEn, loadDivisions, townEn} from '../../../points/directory/divisions.ts'
import {bareEntry} from '../../support/bareEntry.ts'
import {messageOf} from '../../support/messageOf.ts'
import {smallCatalogue} from '../../support/smallCatalogue.ts'

const district = (id: string) => `id: ${id}
name: {zh: 甲县, en: Jia County}
prefix: ""
villages: {asOf: 2023-06-30, source: {id: list, title: {zh: 名录, en: List}}}
`
const columns = 'slug,name,kind,pinyin,officialName,code,town,townPinyin,townCode'
const row = (slug: string, code: number, kind = 'village') => `${slug},${slug}村,${kind},${slug},${slug}村委会,${code},北镇,Bei,510100100`
const list = [columns, row('dong', 510100100201), row('xi', 510100100202), row('nan', 510100100203, 'community')].join('\n')
const record = (id: string, {division, sample = false}: {division?: string; sample?: boolean} = {}) => `id: ${id}
sample: ${sample}
name: {zh: ${id}便民服务站, en: ${id} Station}
${division ? `division: ${division}` : ''}
addresses:
  - {district: {zh: 甲县, en: Jia County}, town: {zh: 老镇, en: Lao Town}, village: {zh: 老村, en: Lao Village}, asOf: "2020", source: s}
  - {district: {zh: 甲县, en: Jia County}, town: {zh: 新镇, en: Xin Town}, village: {zh: 新村, en: Xin Village}, asOf: "2025", source: s}
declared: {type: model, asOf: "2025", source: s}
sources: {s: {title: {zh: 来源, en: Source}}}
`
const files = {'jia/district.yaml': district('jia'), 'jia/villages.csv': list}

/** Puts files into a new folder of districts. */
function folderOf(given: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  for (const [path, text] of Object.entries(given)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  return folder
}
const load = (given: Readonly<Record<string, string>>) => loadDirectory(smallCatalogue, folderOf({...files, ...given}))

describe('the directory', () => {
  test('lists every division in the order of its list, then the points that serve none', () => {
    const entries = load({
      'jia/records/centre.yaml': record('centre'),
      'jia/records/east.yaml': record('east', {division: 'dong'}),
      'sample/district.yaml': 'id: sample\nsample: true\nprefix: ""\nname: {zh: 甲县, en: Jia County}\n',
      'sample/records/sample-a.yaml': record('sample-a', {sample: true}),
    })
    expect(entries.map(({id, sample}) => [id, sample])).toEqual([
      ['east', false],
      ['xi', false],
      ['nan', false],
      ['centre', false],
      ['sample-a', true],
    ])
  })

  test('names a point by its record and its latest address, and a division by its list', () => {
    const [dong, xi, nan] = load({'jia/records/east.yaml': record('east', {division: 'dong'})})
    expect(dong).toMatchObject({
      name: {zh: 'east便民服务站', en: 'east Station'},
      place: {zh: '新村', en: 'Xin Village'},
      town: {zh: '新镇', en: 'Xin Town'},
      district: {zh: '甲县', en: 'Jia County'},
      division: {slug: 'dong', asOf: '2023-06-30', source: {id: 'list'}, folder: 'jia'},
      assessment: undefined,
    })
    expect(xi).toMatchObject({
      name: {zh: 'xi村便民服务站', en: 'xi Village Public Service Station'},
      place: {zh: 'xi村', en: 'xi Village'},
      town: {zh: '北镇', en: 'Bei Town'},
      district: {zh: '甲县', en: 'Jia County'},
      record: undefined,
    })
    expect(nan?.place.en).toBe('nan Community')
    expect([divisionEn({pinyin: 'A', kind: 'village'}), townEn('甲街道', 'Jia'), townEn('甲镇', 'Jia')]).toEqual([
      'A Village',
      'Jia Subdistrict',
      'Jia Town',
    ])
  })

  test('refuses two records of one point or one division, and a division or an id that is not the point’s', () => {
    const wrong = {
      'jia/records/east.yaml': record('east', {division: 'dong'}),
      'jia/records/east-two.yaml': record('east-two', {division: 'dong'}),
      'jia/records/lost.yaml': record('lost', {division: 'bei'}),
      'jia/records/xi.yaml': record('xi'),
      'jia/records/nan.yaml': record('nan', {division: 'xi'}),
      'yi/district.yaml': 'id: yi\nname: {zh: 甲县, en: Jia County}\nprefix: ""\n',
      'yi/records/lost.yaml': record('lost'),
    }
    expect(messageOf(() => load(wrong))).toMatchInlineSnapshot(`
      "points/districts/jia/records/east.yaml: 1 problem
        line 4, division: "dong" has its main point in points/districts/jia/records/east-two.yaml; say in "serves" which part of it this or that one serves, or correct one division
      points/districts/jia/records/lost.yaml: 1 problem
        line 4, division: "bei" is not a slug in points/districts/jia/villages.csv; correct it or leave it out
      points/districts/jia/records/nan.yaml: 1 problem
        line 1, id: "nan" is the slug of a division that this point does not serve; give the point another id or correct its division
      points/districts/jia/records/xi.yaml: 1 problem
        line 1, id: "xi" is the slug of a division that this point does not serve; give the point another id or correct its division
      points/districts/yi/records/lost.yaml: 1 problem
        line 1, id: "lost" makes the public id "lost", which is that of points/districts/jia/records/lost.yaml; give one of the districts a prefix in its district.yaml, or the point another id"
    `)
  })

  test('does not say that divisions are unknown where their list could not be read', () => {
    const wrong = {'jia/villages.csv': list.replace('510100100202', '5101'), 'jia/records/east.yaml': record('east', {division: 'dong'})}
    expect(messageOf(() => load(wrong))).toMatchInlineSnapshot(`
      "points/districts/jia/villages.csv: 1 problem
        line 3, code: "5101" is not a code of 12 digits"
    `)
  })

  test('tells the problems of a list and of every record at once', () => {
    const wrong = {
      'jia/villages.csv': list.replace('dong,', 'Dong,'),
      'jia/records/east.yaml': record('oest'),
      'jia/records/west.yaml': record('west').replace('type: model', 'type: best'),
    }
    expect(messageOf(() => load(wrong))).toMatchInlineSnapshot(`
      "points/districts/jia/villages.csv: 1 problem
        line 2, slug: "Dong" is not a slug; use lower-case letters and digits joined by hyphens
      points/districts/jia/records/east.yaml: 1 problem
        line 1, id: "oest" is not the file's name; a point keeps its id, so rename the file to oest.yaml or correct the id
      points/districts/jia/records/west.yaml: 1 problem
        line 8, declared.type: "best" is not a type of point; use one of model, standard, catch-up"
    `)
  })
})

describe('one entry of the directory', () => {
  const given = {...files, 'jia/records/east.yaml': record('east', {division: 'dong'})}

  test('is the same alone as among all', () => {
    const folder = folderOf(given)
    for (const id of ['east', 'xi'])
      expect(loadEntry(smallCatalogue, id, folder)).toEqual(findEntry(loadDirectory(smallCatalogue, folder), id))
  })

  test('is read though another record is wrong, but not if its own place is', () => {
    const folder = folderOf({...given, 'jia/records/west.yaml': 'id: east', 'jia/records/lost.yaml': record('lost', {division: 'bei'})})
    expect(loadEntry(smallCatalogue, 'east', folder).division?.slug).toBe('dong')
    expect(messageOf(() => loadEntry(smallCatalogue, 'lost', folder))).toContain('"bei" is not a slug in points/districts/jia/villages.csv')
    expect(messageOf(() => loadEntry(smallCatalogue, 'xi', folder))).toContain('points/districts/jia/records/west.yaml')
  })

  test('is not read where two records have its id', () => {
    const yi = district('yi').replace(/^villages.*$/m, '')
    const folder = folderOf({...given, 'yi/district.yaml': yi, 'yi/records/east.yaml': record('east')})
    expect(messageOf(() => loadEntry(smallCatalogue, 'east', folder))).toContain(
      '"east" makes the public id "east", which is that of points/districts/jia/records/east.yaml; give one of the districts a prefix',
    )
  })
})

describe('an id that is not there', () => {
  const entry = (id: string, zh: string): Entry => ({
    ...bareEntry(id),
    ...{sample: false, division: undefined, record: undefined, assessment: undefined},
    name: {zh: `${zh}便民服务站`, en: id},
    ...{place: {zh, en: id}, town: {zh: '北镇', en: 'Bei Town'}, district: {zh: '甲县', en: 'Jia County'}},
  })
  const near = (id: string, ...ids: string[]) =>
    messageOf(() =>
      findEntry(
        ids.map((known) => entry(known, `${known}村`)),
        id,
      ),
    )

  test('is told the ids that are two letters away or less, and of a long one a third of them', () => {
    expect(near('zhanki', 'zhanqi')).toContain('did you mean zhanqi (zhanqi村, 北镇)?')
    expect(near('abcd', 'abxy')).toContain('did you mean abxy')
    expect(near('abcd', 'axyz')).toContain('see the export for all ids')
    expect(near('abcdefghi', 'abcdefxyz')).toContain('did you mean')
    expect(near('abcdefgh', 'abcdexyz')).toContain('see the export')
    expect(near('abcdefghi', 'abcdewxyz')).toContain('see the export')
  })

  test('counts a letter that is left out, put in or changed', () => {
    for (const id of ['zhnqi', 'zhaanqi', 'zhenqi']) expect(near(id, 'zhanqi', 'wholly-other')).toContain('did you mean zhanqi (')
    expect(near('ab', '')).toContain('did you mean')
  })

  test('is told the nearest first, five at most', () => {
    expect(near('abc', 'axx', 'abx', 'abcd', 'xbc')).toContain(
      'did you mean abcd (abcd村, 北镇), abx (abx村, 北镇), xbc (xbc村, 北镇), axx (',
    )
    const many = near('abc', 'ab1', 'ab2', 'ab3', 'ab4', 'ab5', 'ab6')
    expect(many).toContain('ab5')
    expect(many).not.toContain('ab6')
  })

  test('is found by a part of it or of the Chinese name', () => {
    expect(messageOf(() => findEntry([entry('zhanqi', '战旗村')], '战旗'))).toContain('did you mean zhanqi (战旗村, 北镇)?')
    expect(near('han', 'chang-an-hanyuan')).toContain('did you mean chang-an-hanyuan')
  })
})

describe('a district', () => {
  test('is read from its folder, by id', () => {
    const folder = folderOf({...files, 'a/district.yaml': 'id: a\nname: {zh: 乙县, en: Yi County}\n'})
    expect(loadDistricts(folder).map(({id, name, villages}) => [id, name.en, villages?.asOf])).toEqual([
      ['a', 'Yi County', undefined],
      ['jia', 'Jia County', '2023-06-30'],
    ])
  })

  test('is told everything that is wrong with it, and with all others, at once', () => {
    const folder = folderOf({
      'a/district.yaml': 'id: b\nname: {zh: 乙县}\nvilages: {}\n',
      'c/district.yaml': district('d'),
      'e/records/x.yaml': '',
      'f/district.yaml': 'id: f\nname: {zh: 己县, en: Ji County}\n',
      'f/villages.csv': list,
      'g/district.yaml': district('g').replace('2023-06-30', '2023'),
      'g/villages.csv': list,
    })
    expect(messageOf(() => loadDistricts(folder))).toMatchInlineSnapshot(`
      "points/districts/a/district.yaml: 2 problems
        line 2, name.en: is missing
        line 3, vilages: is not a field here; remove it or check its spelling
      points/districts/c/district.yaml: 2 problems
        line 1, id: "d" is not the name of its folder, "c"; make both alike
        line 4, villages: stands without points/districts/c/villages.csv; add the list, or remove the field
      points/districts/e/district.yaml: 1 problem
        is missing; it gives the id and the name of the district
      points/districts/f/district.yaml: 1 problem
        line 1, villages: is missing; points/districts/f/villages.csv is there, so say of which day and by which source it is
      points/districts/g/district.yaml: 1 problem
        line 4, villages.asOf: 2023 is not a date; write it as 2026-03-31"
    `)
    expect(messageOf(() => loadDivisions(folder))).toBe(messageOf(() => loadDistricts(folder)))
  })
})

describe('the profile of plates of a district', () => {
  const own = `ownProfile:
  id: jia
  name: {zh: 甲县方案, en: Jia}
  about: {zh: 甲县自定。, en: Jia County's own.}
  station: {zh: 代办点, en: Agency Point, source: own}
  premises: shared-shop
`
  const profileOf = (more: string) => loadDistricts(folderOf({...files, 'jia/district.yaml': district('jia') + more}))[0]?.profile

  test('is as today unless it names another or holds one of its own', () => {
    expect(profileOf('')?.id).toBe('as-today')
    expect(profileOf('profile: fewer-plates\n')?.id).toBe('fewer-plates')
    expect(profileOf(own)).toMatchObject({id: 'jia', station: {zh: '代办点'}, premises: 'shared-shop', rules: []})
  })

  test('holds for every point of the district, with a record or without', () => {
    const entries = load({
      'jia/district.yaml': `${district('jia')}profile: fewer-plates\n`,
      'jia/records/centre.yaml': record('centre'),
      'jia/records/east.yaml': record('east', {division: 'dong'}),
      'yi/district.yaml': 'id: yi\nname: {zh: 甲县, en: Jia County}\n',
      'yi/records/other.yaml': record('other'),
    })
    expect(entries.map(({id, profile}) => [id, profile?.id])).toEqual([
      ['east', 'fewer-plates'],
      ['xi', 'fewer-plates'],
      ['nan', 'fewer-plates'],
      ['centre', 'fewer-plates'],
      ['yi-other', 'as-today'],
    ])
    const folder = folderOf({
      ...files,
      'jia/district.yaml': `${district('jia')}profile: fewer-plates\n`,
      'jia/records/centre.yaml': record('centre'),
    })
    expect(loadEntry(smallCatalogue, 'centre', folder).profile?.id).toBe('fewer-plates')
  })

  test('is told everything that is wrong with it at once, with its lines', () => {
    const wrong = `profile: fewer
${own.replace('premises: shared-shop', 'premises: own-room')}  rules:
    - {kinds: [exit-sign], is: left-out, why: {zh: 试。, en: Try.}, source: own}
    - {kinds: [form-sample], is: left-out, why: {zh: 试。, en: Try.}, source: hearsay}
`
    expect(messageOf(() => profileOf(wrong))).toMatchInlineSnapshot(`
      "points/districts/jia/district.yaml: 5 problems
        line 5, profile: stands beside ownProfile; a district has one profile, so remove one of them
        line 5, profile: "fewer" is not a profile; use one of as-today, fewer-plates, shared-premises
        line 13, ownProfile.rules.0.kinds.0: "exit-sign" is a safety sign that 消防法 article 16 asks for; it is no plate and no profile may touch it, so remove it
        line 14, ownProfile.rules.1.kinds.0: form-sample is left out, but 行政许可法 article 30 asks that items, bases, conditions, steps, time limits, lists of materials and sample forms of licences are shown where they are handled; let it be made, or combine it with another board
        line 14, ownProfile.rules.1.source: "hearsay" is not among the sources; add it with what was seen of it, or write own"
    `)
  })
})

describe('a list of divisions', () => {
  test('is told each wrong cell, doubled slug and doubled code with its line', () => {
    const wrong = [
      columns,
      row('dong', 510100100201),
      row('dong', 510100100202),
      row('xi', 510100100201),
      row('nan', 510100100203, 'town'),
      'bei,北村',
    ].join('\n')
    expect(messageOf(() => loadDivisions(folderOf({...files, 'jia/villages.csv': wrong})))).toMatchInlineSnapshot(`
      "points/districts/jia/villages.csv: 4 problems
        line 3, dong: repeats the slug or code of dong (dong村, 北镇); put the town in front of the slug
        line 4, xi: repeats the slug or code of dong (dong村, 北镇); put the town in front of the slug
        line 5, kind: "town" is not a kind of division; use one of village, community
        line 6: Too few fields: expected 9 fields but parsed 2"
    `)
  })

  test('names places as the policy for text has it: visible, of one line, no longer than a name, once in its town', () => {
    const wrong = [
      columns,
      row('dong', 510100100201).replace('dong村,', 'dong\u200b村,'),
      row('xi', 510100100202).replace('xi村,', '" ",'),
      row('nan', 510100100203).replace('nan村,', `${'南'.repeat(161)},`),
      row('bei', 510100100204).replace('北镇', '"北\n镇"'),
      row('zhong', 510100100205),
      row('zhong-er', 510100100206).replace('zhong-er村,', 'zhong村,'),
    ].join('\n')
    expect(messageOf(() => loadDivisions(folderOf({...files, 'jia/villages.csv': wrong})))).toMatchInlineSnapshot(`
      "points/districts/jia/villages.csv: 5 problems
        line 2, name: holds U+200B, which nobody sees, as character 5; delete it
        line 3, name: is empty; write something, or remove the field
        line 4, name: has 161 characters, and at most 160 have room; shorten it
        line 5, town: has more than one line; write one
        line 8, zhong-er: repeats the name of zhong, zhong村 in 北镇; correct one of them, or remove it"
    `)
    const elsewhere = [
      columns,
      row('dong', 510100100201),
      row('xi', 510100101202).replace('xi村,', 'dong村,').replace('510100100', '510100101').replace('北镇', '南镇'),
    ]
    expect(loadDivisions(folderOf({...files, 'jia/villages.csv': elsewhere.join('\n')}))).toHaveLength(2)
  })

  test('is read whatever it is: no file, no text, no end', () => {
    const torn = folderOf(files)
    rmSync(join(torn, 'jia/villages.csv'))
    mkdirSync(join(torn, 'jia/villages.csv'))
    expect(messageOf(() => loadDivisions(torn))).toBe('points/districts/jia/villages.csv: 1 problem\n  is a folder; name the file')
    const long = `${columns}\n${'x\n'.repeat(10_001)}`
    expect(messageOf(() => loadDivisions(folderOf({...files, 'jia/villages.csv': long})))).toContain('has more than 10000 rows')
  })

  test('is not needed by a district', () => {
    const folder = folderOf(files)
    expect(loadDivisions(folder)).toHaveLength(3)
    rmSync(join(folder, 'jia/villages.csv'))
    writeFileSync(join(folder, 'jia/district.yaml'), 'id: jia\nname: {zh: 甲县, en: Jia County}\n')
    expect(loadDivisions(folder)).toEqual([])
  })
})
