import {expect, test} from 'vitest'
import {findLimit} from '../../../handbooks/clause/limits.ts'
import {drawQuiz} from '../../../handbooks/training/draw.ts'
import {answerOf, gap, questionsOf} from '../../../handbooks/training/quiz.ts'
import {makeQuiz, quizHtml, quizText} from '../../../handbooks/training/quizSheet.ts'
import {wrongFor} from '../../../handbooks/training/wrong.ts'
import {catalogue} from '../../support/catalogue.ts'

const pool = questionsOf(catalogue)
const seeds = Array.from({length: 60}, (_, i) => `20${30 + Math.floor(i / 12)}-${(i % 12) + 1}`)

test('most numbers of both books are asked for, each by the sentence that requires it', () => {
  expect(pool.filter(({book}) => book === 'software').length).toBeGreaterThan(60)
  expect(pool.filter(({book}) => book === 'hardware').length).toBeGreaterThan(150)
  expect(pool.find(({key}) => key === 'complaintWorkingDays')).toMatchObject({
    clause: 'SW-COMP-008',
    value: 5,
    text: {
      zh: '收到投诉的，站点应在收到之日起____内办结并答复投诉人，依10.3.6延长的按延长后的期限。',
      en: 'Where a complaint comes in, the service point shall settle it and answer the resident within ____ of receiving it, or within the time as extended under 10.3.6.',
    },
  })
})

test('an item of a list is asked for behind what leads to the list', () => {
  expect(pool.find(({key}) => key === 'catchUpFloorArea')?.text.zh).toBe('站点用房的使用面积不应小于该类型的规定：追赶型：____。')
})

test('every question has its gap in both languages, and with its number in it is what the clause says', () => {
  for (const question of pool)
    for (const w of ['zh', 'en'] as const) {
      expect(question.text[w].split(gap).length, question.key).toBeGreaterThan(1)
      const said = question.text[w].replaceAll(gap, answerOf(question, question.value)[w]).replace(/[。.]$/, '')
      const lines = catalogue.clause.get(question.clause)?.text[w].split('\n') ?? []
      expect(
        lines.filter((line) => said.endsWith(line.replace(/[。.；;]$/, ''))),
        question.key,
      ).toHaveLength(1)
    }
})

test('no wrong answer is right: neither to its question, nor elsewhere in the clause or one that it cites', () => {
  for (const {key, clause, value, unit, wrong} of pool) {
    const one = catalogue.clause.get(clause)
    const near = [clause, ...(one?.cites ?? [])].flatMap((id) => catalogue.clause.get(id)?.limits ?? [])
    const right = near.flatMap((name) => {
      const limit = findLimit(name)
      return limit?.unit === unit ? [limit.min, limit.max] : []
    })
    expect(
      wrong.filter((n) => n === value || right.includes(n)),
      key,
    ).toEqual([])
    expect(wrong[0], key).toBeLessThan(value)
    expect(wrong.length, key).toBeGreaterThanOrEqual(3)
    expect(
      [...new Set(wrong)].sort((a, b) => a - b),
      key,
    ).toEqual(wrong)
  }
})

test('wrong answers are near, whole where the right one is, and never a lone 1 without its unit', () => {
  expect(wrongFor(5, 'd', new Set([10]))).toEqual([2, 3, 7, 15, 20])
  expect(wrongFor(3, '', new Set())).toEqual([2, 4, 5, 6])
  expect(wrongFor(90, '%', new Set([80]))).toEqual([50, 70, 100])
  expect(wrongFor(1500, 'mm', new Set()).every((n) => n >= 750 && n <= 3000 && n % 100 === 0)).toBe(true)
  for (const {wrong, value, key} of pool)
    if (Number.isInteger(value))
      expect(
        wrong.filter((n) => !Number.isInteger(n)),
        key,
      ).toEqual([])
})

test('a seed draws the same ten questions each time, another seed others', () => {
  expect(drawQuiz(pool, '2026-12')).toEqual(drawQuiz(pool, '2026-12'))
  expect(drawQuiz(pool, '2026-12')).not.toEqual(drawQuiz(pool, '2027-01'))
})

test('whatever the seed, a sheet has ten clauses, at most two of a chapter, and four rising choices of which one is right', () => {
  const places = [0, 0, 0, 0]
  for (const seed of seeds) {
    const drawn = drawQuiz(pool, seed)
    expect(drawn).toHaveLength(10)
    expect(new Set(drawn.map(({index}) => pool[index]?.clause)).size).toBe(10)
    const groups = Map.groupBy(drawn, ({index}) => pool[index]?.group)
    expect(Math.max(...[...groups.values()].map((of) => of.length))).toBeLessThanOrEqual(2)
    for (const {index, choices, right} of drawn) {
      expect([...new Set(choices)].sort((a, b) => a - b)).toEqual(choices)
      expect(choices).toHaveLength(4)
      expect(choices.filter((choice) => choice === pool[index]?.value)).toEqual([choices[right]])
      places[right] = (places[right] ?? 0) + 1
    }
  }
  expect(Math.min(...places)).toBeGreaterThan(seeds.length)
})

test('a small pool gives what it has', () => {
  expect(drawQuiz(pool.slice(0, 1), 'a')).toHaveLength(1)
  expect(drawQuiz([], 'a')).toEqual([])
})

test('a quiz of one book asks that book alone, and its key names each clause', () => {
  const quiz = makeQuiz(catalogue, '2026-12', 'software')
  expect(quiz.questions.map(({question}) => question.book)).toEqual(Array.from({length: 10}, () => 'software'))
  const html = quizHtml(quiz, catalogue, 'en')
  for (const {question} of quiz.questions) expect(html.split(question.clause)).toHaveLength(2)
  expect(html.match(/<section/g)).toHaveLength(2)
  expect(quizText(quiz, 'zh-Hant')).toMatch(/答案\n1 [A-D] SW-/)
})
