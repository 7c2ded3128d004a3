import {expect, test} from 'vitest'
import type {Locale} from '../../../handbooks/language/locale.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {makeNotices, paperHtml} from '../../../points/notice/noticeFiles.ts'
import {papersOf} from '../../../points/notice/papers.ts'
import {isStep} from '../../../points/proceedings/step.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'
import {messageOf} from '../../support/messageOf.ts'
import {proofWith} from '../../support/proofWith.ts'
import {faultsOf, readPdf} from '../../support/reader/pdf.ts'

const entry = (id: string) => findEntry(entries, id)
const papers = (id: string, locale: Locale = 'zh-Hans') => papersOf(entry(id), catalogue, locale)
const body = (id: string, paper: string, locale?: Locale) => {
  const found = papers(id, locale).find((one) => one.id.endsWith(paper))
  if (!found) throw new Error(`no ${paper}`)
  return found.body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}
const stepsOf = (id: string) => entry(id).record?.proceedings ?? []

test('a procedure calls for the papers of its steps, each named by the number of its step', () => {
  const named = (id: string) => papers(id).map((paper) => `${paper.id} ${paper.title}`)
  expect(named('sample-shuxiangli')).toEqual([
    '01-opinion 复核意见书',
    '01-plea-form 申辩书',
    '03-notice 站点类型公示',
    '05-reply 答复',
    expect.stringMatching(/^\d\d-decision 定级通知$/),
  ])
  expect(named('sample-chungeng')).toContain('05-waiver 豁免决定')
  expect(named('sample-daoxiangtang')).toEqual(
    expect.arrayContaining([expect.stringMatching(/-order 整改通知$/), expect.stringMatching(/-downgrade 降级通知$/)]),
  )
})

test('a point without a review has nothing to print', () => {
  expect(messageOf(() => papers('zhanqi'))).toMatch(
    /point "zhanqi": 1 problem\n {2}proceedings: has no review, so there is nothing to print/,
  )
})

test('the plea form holds the clauses on which the review found less, and room for each', () => {
  const {record} = entry('sample-shuxiangli')
  const [self, county] = (['self', 'county'] as const).map((by) => record?.assessments.findLast((one) => one.by === by)?.findings ?? {})
  const less = Object.keys(county ?? {}).filter(
    (id) => self?.[id]?.status === 'met' && ['partly-met', 'not-met'].includes(county?.[id]?.status ?? ''),
  )
  expect(less.length).toBeGreaterThan(5)
  const form = papers('sample-shuxiangli').find(({id}) => id.endsWith('plea-form'))?.body ?? ''
  for (const id of less) expect(form).toContain(`<small>${id}</small>`)
  // One more row for a clause that the form does not name.
  expect(form.match(/<td class="blank">/g)).toHaveLength(less.length + 1)
})

test('the public notice says what is proposed, by which edition, from when to when and how to object', () => {
  const [notice] = stepsOf('sample-shuxiangli').filter(isStep('notice'))
  const text = body('sample-shuxiangli', 'notice')
  for (const said of ['拟将书香里社区便民服务站定为标准型', '2027-1版', `${notice?.on}至${notice?.until}`, '不要求署名'])
    expect(text).toContain(said)
})

test('the reply says of each clause what the point said, what came of it and why', () => {
  const [plea] = stepsOf('sample-shuxiangli').filter(isStep('plea'))
  const text = body('sample-shuxiangli', 'reply')
  for (const said of [
    ...Object.keys(plea?.clauses ?? {}),
    ...Object.values(plea?.clauses ?? {}),
    '不成立',
    '再次到场查看，情况与复核记录相同。',
  ])
    expect(text).toContain(said)
})

test('the notice of a decision states what SW-RATE-015 asks for', () => {
  const text = body('sample-chungeng', 'decision')
  const [waiver] = stepsOf('sample-chungeng').filter(isStep('waiver'))
  for (const said of [
    '定为标准型',
    '2027-1版',
    '各类型的得分',
    '申辩和异议的处理',
    '不成立',
    waiver?.clause,
    waiver?.until,
    '到示范型还差什么',
    '申请复评',
    '5个工作日',
  ])
    expect(text).toContain(said)
})

test('a lower type is told with the type before, the clauses found, and the way back', () => {
  const [down] = stepsOf('sample-daoxiangtang').filter(isStep('downgrade'))
  const [order] = stepsOf('sample-daoxiangtang').filter(isStep('rectification'))
  const text = body('sample-daoxiangtang', 'downgrade')
  for (const said of ['原定类型 追赶型', '改定类型 未定型', down?.because, order?.clauses[0], '申请复评']) expect(text).toContain(said)
})

test('papers are in the language of the reader, and what was written then stays as it was', () => {
  expect(body('sample-chungeng', 'waiver', 'en')).toContain('Granted on')
  expect(papers('sample-chungeng', 'en').find(({id}) => id.endsWith('waiver'))?.body).toContain('<span lang="zh-Hans">房屋为租用')
  expect(body('sample-chungeng', 'waiver', 'zh-Hant')).toContain('豁免期內')
})

test('a paper of a sample says so, one of a real point does not', () => {
  const [paper] = papers('sample-chungeng')
  if (!paper) throw new Error('no paper')
  const sample = entry('sample-chungeng')
  expect(paperHtml(paper, sample, catalogue, 'zh-Hans', cunbiao)).toContain('示例 SAMPLE')
  expect(paperHtml(paper, {...sample, sample: false}, catalogue, 'zh-Hans', cunbiao)).not.toContain('示例 SAMPLE')
})

proofWith('chromium', 'every paper prints as sound A4, within its margins, with every word that it says', async () => {
  const {files, papers: made} = await makeNotices(entry('sample-chungeng'), catalogue, 'zh-Hans', cunbiao)
  expect(files.map(({path}) => path).sort()).toEqual(made.flatMap(({id}) => [`${id}.html`, `${id}.pdf`]).sort())
  for (const {path, bytes} of files.filter(({path: name}) => name.endsWith('.pdf'))) {
    const {language, pages} = await readPdf(bytes)
    expect(language).toBe('zh-Hans')
    expect(await faultsOf(bytes)).toEqual([])
    for (const {size, words} of pages) {
      expect(size.map(Math.round)).toEqual([210, 297])
      const mm = (points: number) => (points / 72) * 25.4
      for (const {word, left, right, bottom} of words) {
        expect(mm(left), `${path} ${word}`).toBeGreaterThan(19)
        expect(mm(right), `${path} ${word}`).toBeLessThan(191)
        expect(mm(bottom), `${path} ${word}`).toBeLessThan(293)
      }
    }
    if (path.endsWith('waiver.pdf')) {
      expect(pages).toHaveLength(1)
      expect(pages[0]?.lines.join('').replaceAll(' ', '')).toContain('产权人在租期内不同意改动')
    }
  }
})
