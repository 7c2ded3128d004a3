import {escaped} from '../../handbooks/input/escape.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {planSvg} from '../../handbooks/processes/planSvg.ts'
import type {Process, ProcessStep} from '../../handbooks/processes/process.ts'
import {mostFloat, type PlannedStep, schedule, stepsFor, withinCalendar} from '../../handbooks/processes/schedule.ts'
import {atOnce, ungrounded, yearOfStarts} from '../../handbooks/processes/yearOfStarts.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import type {PlanWords} from './plan.words.ts'

/** What a plan is worked out from, and in which language it is told. */
export interface Asked {
  readonly process: Process
  readonly from: string
  /** Questions answered with yes. */
  readonly yes: ReadonlySet<string>
  readonly calendar: WorkingCalendar
  readonly words: PlanWords
  readonly said: (text: InBoth) => string
}

/** Returns `text` with values in the place of {…}. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce((all, [key, value]) => all.replaceAll(`{${key}}`, () => String(value)), text)

/** Returns a plan as HTML: sentences, chart and table. The page is built with it, and the browser works it out again with it. */
export const planHtml = (asked: Asked): string => told(asked).html

/** Returns a plan as HTML, and in a sentence or two: its last day, and what can be promised. */
export function told(asked: Asked): {readonly html: string; readonly short: string} {
  const {process, from, yes, calendar, words: t, said} = asked
  const steps = stepsFor(process, yes)
  const plan = withinCalendar(() => schedule(steps, from, calendar))
  const nameOf = (id: string) => said(process.steps.find((step) => step.id === id)?.what ?? {zh: id, en: id})
  const whole = yearHtml(asked, steps, nameOf)
  if (!plan) return {html: p(t.uncovered) + whole.html, short: t.uncovered}
  const {to, workingDays, calendarDays, oneByOne} = plan
  const saved = oneByOne === undefined ? 0 : oneByOne - workingDays
  const svg = planSvg(plan, calendar, {
    label: filled(t.chart, {from, to}),
    nameOf,
    dayOf: (date) => [filled(t.month, {month: Number(date.slice(5, 7))}), String(Number(date.slice(8)))],
  })
  const summary = filled(t.summary, {from, to, working: workingDays, calendar: calendarDays})
  const html = [
    `<p><strong>${escaped(summary)}</strong></p>`,
    oneByOne !== undefined && saved > 0
      ? p(filled(t.saved, {all: oneByOne, saved, percent: Math.round((saved / oneByOne) * 1000) / 10}))
      : '',
    `<div data-scroll tabindex="0" role="region" aria-label="${escaped(filled(t.chart, {from, to}))}">${svg}</div>`,
    `<div data-scroll tabindex="0" role="region" aria-label="${escaped(t.table)}"><table><caption>${escaped(t.table)}</caption><thead><tr>${t.head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead><tbody>${plan.steps.map((one) => row(one, asked, nameOf)).join('')}</tbody></table></div>`,
    whole.html,
  ].join('')
  return {html, short: `${summary} ${whole.promise}`}
}

function yearHtml({process, calendar, words: t, said}: Asked, steps: readonly ProcessStep[], nameOf: (id: string) => string) {
  const year = yearOfStarts(steps, calendar)
  const promise = year ? filled(t.promise, {longest: year.longest.workingDays}) : t.noYear
  const bare = ungrounded(steps)
  const together = bare.length > 0 ? yearOfStarts(atOnce(steps), calendar) : undefined
  const waits =
    bare.length === 0
      ? p(t.grounded)
      : `<ul>${bare.map(({step, after}) => `<li>${escaped(filled(t.ungrounded, {step: nameOf(step), after: nameOf(after)}))}</li>`).join('')}</ul>${
          year && together ? p(less(year.longest.workingDays - together.longest.workingDays, together.longest.workingDays, t)) : ''
        }`
  const lines = year
    ? [
        p(
          filled(t.year, {
            starts: year.starts,
            shortest: year.shortest.workingDays,
            median: year.median.workingDays,
            longest: year.longest.workingDays,
            worst: year.longest.from,
            most: year.mostCalendarDays,
          }),
        ),
        `<p><strong>${escaped(promise)}</strong></p>`,
        year.leftOut > 0 ? p(filled(t.leftOut, {n: year.leftOut})) : '',
        `<h3>${escaped(t.chains)}</h3><ul>${year.chains
          .slice(0, 3)
          .map((chain) => `<li>${escaped(filled(t.chain, {steps: chain.steps.map(nameOf).join(' → '), starts: chain.starts}))}</li>`)
          .join('')}</ul>`,
      ].join('')
    : p(promise)
  return {
    promise,
    html: `${lines}<h3>${escaped(t.ungroundedTitle)}</h3>${waits}<p>${escaped(said(process.source))}</p>`,
  }
}

function row({step, start, end, float, gain}: PlannedStep, {process, from, words: t, said}: Asked, nameOf: (id: string) => string): string {
  const {what, body, days, after} = step
  const by = process.bodies[body]
  const ground = days.in === 'sample' ? t.sample : filled(t.from, {source: said(days.in)})
  const cells = [
    by?.formerly ? filled(t.aside, {text: said(by.name), aside: filled(t.formerly, {name: said(by.formerly)})}) : by ? said(by.name) : '',
    filled(t.aside, {text: timeOf(days.n, days.unit, t), aside: ground}),
    start.date === from ? t.startsAtOnce : start.date,
    end.date,
    float === 0 ? t.critical : timeOf(float === mostFloat ? `≥ ${float}` : float, 'working', t),
    gain > 0 ? timeOf(gain, 'working', t) : t.none,
    after.map((wait) => nameOf(wait.step) + t.colon + (wait.because ? said(wait.because) : t.noGround)).join(t.semicolon) || t.none,
  ]
  return `<tr${float === 0 ? ' data-critical' : ''}><th scope="row">${escaped(said(what))}</th>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`
}

const less = (days: number, longest: number, t: PlanWords) => (days > 0 ? filled(t.atOnce, {longest, less: days}) : t.noLess)

/** Returns `1 working day`, `7 calendar days`. */
export const timeOf = (n: number | string, unit: ProcessStep['days']['unit'], t: PlanWords) =>
  n === 1 ? (unit === 'working' ? t.workingOne : t.calendarOne) : filled(unit === 'working' ? t.working : t.calendar, {n})

const p = (text: string) => `<p>${escaped(text)}</p>`
