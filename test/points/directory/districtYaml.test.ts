import {describe, expect, test} from 'vitest'
import {districts, loadDistricts} from '../../../points/directory/district.ts'
import {siteOf} from '../../../points/directory/siteOf.ts'
import {districtYaml, folderOf, goodCounty} from '../../support/county.ts'
import {messageOf} from '../../support/messageOf.ts'

const read = (more: string) =>
  loadDistricts(folderOf({...goodCounty, 'jia/district.yaml': districtYaml('jia', '甲县', 'Jia County', more)}), {now: '2026-11-25'})[0]
const told = (more: string) => messageOf(() => read(more))
const contact = (fields: string) => `contacts:\n  complaint: {name: {zh: 政务热线, en: Hotline}, ${fields}}\n`
const seen = 'seen: {on: 2026-11-25, where: 县政府网站}'

describe('what a district says of itself', () => {
  test('may all be left out but its id, its name and the list that it has', () => {
    expect(read('')).toMatchObject({
      id: 'jia',
      prefix: 'jia-',
      sample: false,
      identity: 'cunbiao',
      formerIds: [],
      kitsOnSite: [],
      thresholds: [],
      contacts: {},
      texts: {},
      site: {},
      profile: {id: 'as-today'},
    })
  })

  test('is the title and lead of a site of its own, which follow from its name where it gives none', () => {
    const plain = read('')
    expect(plain && siteOf(plain)).toEqual({
      title: {zh: '甲县便民服务站', en: 'Service Points of Jia County'},
      lead: {
        zh: '甲县各村（社区）便民服务站的名录、建设标准、标识和评定结果。',
        en: 'Directory, standard, signs and assessments of the service points of Jia County.',
      },
      publisher: undefined,
    })
    const own = read('site:\n  title: {zh: 甲县站点, en: Points of Jia}\n  publisher: {zh: 甲县政务服务中心, en: Centre}\n')
    expect(own && siteOf(own)).toMatchObject({title: {zh: '甲县站点'}, publisher: {zh: '甲县政务服务中心'}})
  })

  test('names lines of offices only, and where they were seen', () => {
    for (const phone of ['12345', '028-87864000', '0834-2165000', '400-800-1234'])
      expect(read(contact(`phone: "${phone}", ${seen}`))?.contacts.complaint?.phone).toBe(phone)
    expect(told(contact(`phone: "13800138000", ${seen}`))).toContain(
      'line 5, contacts.complaint.phone: "13800138000" is a mobile number, which is a person’s',
    )
    expect(told(contact(`phone: 12345, ${seen}`))).toContain('12345 is not the number of an office; write it in quotes')
    expect(told(contact('phone: "12345"'))).toContain('line 5, contacts.complaint.seen: is missing')
    expect(told(contact(`phone: "12345", ${seen.replace('25', '26')}`))).toContain('contacts.complaint.seen.on: 2026-11-26 is to come')
  })

  test('has no blank in its name, and no code but six digits', () => {
    expect(messageOf(() => loadDistricts(folderOf({'jia/district.yaml': 'id: jia\nname: {zh: 甲 县, en: Jia County}\n'})))).toContain(
      'line 2, name.zh: "甲 县" holds a blank after "甲" that no name has; take it out',
    )
    expect(told('code: 510100\n')).toContain('code: 510100 is not a code of 6 digits; quote it so that it stays text')
    expect(told('code: "51010"\n')).toContain('code: "51010" is not a code of 6 digits')
    expect(read('code: "510100"\n')?.code).toBe('510100')
  })

  test('is not looked for in what a command has beside its work', () => {
    expect(loadDistricts(folderOf({...goodCounty, '.yi.cunbiao-new/villages.csv': ''})).map(({id}) => id)).toEqual(['jia'])
  })
})

test('no shipped district tells a count in its own texts, since counts are worked out', () => {
  const shipped = loadDistricts(districts)
  expect(shipped.some(({texts}) => texts.origin)).toBe(true)
  for (const {texts} of shipped) for (const text of Object.values(texts)) expect(text?.zh ?? '').not.toMatch(/\d+个(村|站|社区)/)
})
