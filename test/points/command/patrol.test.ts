import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PDFDocument} from '@cantoo/pdf-lib'
import {afterAll, describe, expect, test} from 'vitest'
import {findChromium} from '../../../handbooks/book/chromium.ts'
import {root} from '../../../handbooks/input/root.ts'
import {run as command} from '../../../points/command/command.ts'

const dir = mkdtempSync(join(tmpdir(), 'cunbiao-patrol-'))
afterAll(() => rmSync(dir, {recursive: true}))

async function run(...words: string[]) {
  let [out, problems] = ['', '']
  const status = await command(['patrol', ...words], {
    standing: dir,
    out: (text) => {
      out += text
    },
    err: (text) => {
      problems += text
    },
  })
  return {status, out, problems}
}
const rota = (...words: string[]) => run('rota', '--district', 'sample', '--month', '2026-12', ...words)

const printing = test.skipIf(findChromium() === undefined)

describe('patrol sheet', () => {
  test('is a page of twelve clauses that loads nothing, with the way to the phone', async () => {
    const {status, out} = await run('sheet', 'sample-guyu', '--on', '2026-12-15', '--theme', 'time-limits', '--out', 'sheet.html')
    const page = readFileSync(join(dir, 'sheet.html'), 'utf8')
    const ids = [...page.matchAll(/<small lang="en">([A-Z-]+\d+)</g)].map(([, id]) => id)
    expect([status, ids.length]).toEqual([0, 12])
    expect(out).toContain(`on a phone: /handbooks/checklist/?point=sample-guyu&by=town&clauses=${ids.join()}`)
    expect(page).not.toMatch(/(?:src|href)="https?:/)
  })

  printing('is one A4, in the longest language too', async () => {
    const {status, problems} = await run('sheet', 'sample-liuan', '--on', '2026-12-15', '--locale', 'en', '--out', 'sheet.pdf')
    expect([status, problems]).toEqual([0, ''])
    const pdf = await PDFDocument.load(readFileSync(join(dir, 'sheet.pdf')))
    expect(pdf.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())])).toEqual([[595, 842]])
  })

  test.each([
    [['sheet', 'sample-guyu', '--on', '2026-02-30'], '"2026-02-30" is not a date'],
    [['sheet', 'sample-guyu'], "required option '--on <DATE>'"],
    [['sheet', 'sample-guyu', '--on', '2026-12-15', '--theme', 'tea'], 'Allowed choices are time-limits'],
    [['sheet', 'sample-guyu', '--on', '2026-12-15', '--out', 'sheet.txt'], '--out takes a file that ends in .pdf or .html'],
    [['rota', '--district', 'sample', '--month', '2026-13'], 'Give a year and a month, such as 2026-12'],
  ])('refuses wrong use: %j', async (words, why) => {
    const {status, out, problems} = await run(...words)
    expect([status, out]).toEqual([2, ''])
    expect(problems).toContain(why)
  })
})

describe('patrol rota', () => {
  test('writes no sealed list where a site is made, and then nothing else either', async () => {
    const path = join(root, 'site/sealed.yaml')
    const {status, problems} = await rota('--out', 'rota', '--sealed', path)
    expect([status, existsSync(path), existsSync(join(dir, 'rota'))]).toEqual([1, false, false])
    expect(problems).toContain('lies in site, from where it would be published with the rest')
    expect((await rota('--out', 'rota', '--sealed', 'rota/sealed.yaml')).problems).toContain('lies in --out')
  })

  printing('writes A4 pages and a calendar and keeps unannounced visits apart', async () => {
    const made = await rota('--seed', 'x', '--out', 'out', '--sealed', 'sealed.yaml')
    expect(made).toMatchObject({status: 0, problems: ''})
    expect(made.out).toContain('20 patrols at 5 points with four parties')
    expect(readdirSync(join(dir, 'out')).sort()).toEqual(['next-parties.yaml', 'rota.html', 'rota.ics', 'rota.pdf'])
    // A page for each of five points, and for each town with a visit this month.
    const pdf = await PDFDocument.load(readFileSync(join(dir, 'out/rota.pdf')))
    const towns = new Set(readFileSync(join(dir, 'out/rota.html'), 'utf8').match(/<h1>.*镇级巡查安排<\/h1>/g))
    expect(pdf.getPageCount()).toBe(5 + towns.size)
    const visits = [...readFileSync(join(dir, 'sealed.yaml'), 'utf8').matchAll(/on: (\S+), point: (\S+),/g)]
    expect(visits).toHaveLength(29)
    // No event of the calendar is one of them.
    const events = readFileSync(join(dir, 'out/rota.ics'), 'utf8')
    for (const [, on = '', point] of visits) expect(events).not.toContain(`UID:patrol-${point}-${on.replaceAll('-', '')}@`)
    const again = await rota('--sealed', 'sealed.yaml')
    expect(again).toMatchObject({status: 1, out: '', problems: expect.stringContaining('they are not drawn twice')})
  })

  test('says which rule fails where there is no rota', async () => {
    const away = Array.from({length: 31}, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`)
    writeFileSync(
      join(dir, 'away.yaml'),
      `parties: [{id: commissioner, perDay: 9}, {id: head, away: [${away.join()}]}, {id: duty-manager}, {id: chief-representative}]\n`,
    )
    const {status, out, problems} = await rota('--parties', 'away.yaml', '--out', 'none')
    expect([status, out, existsSync(join(dir, 'none'))]).toEqual([1, '', false])
    expect(problems).toContain('cannot be laid out; it could be without any one of these rules')
    expect(problems).toContain('away: a party comes on no day on which it is away; correct its days')
    expect(problems).not.toContain('not-twice')
  })

  test('needs the holidays of its year, and a district that is there', async () => {
    expect((await run('rota', '--district', 'sample', '--month', '2027-01')).problems).toContain('has no 2027')
    expect((await run('rota', '--district', 'nowhere', '--month', '2026-12')).problems).toContain('"nowhere" is no district; use one of')
  })
})
