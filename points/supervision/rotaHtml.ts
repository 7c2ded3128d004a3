import {escaped} from '../../handbooks/input/escape.ts'
import type {DayEvent} from '../../handbooks/register/ics.ts'
import type {PatrolParty} from '../assessment/schema.ts'
import {filled} from './filled.ts'
import type {Turn} from './rota.ts'
import type {RotaWords} from './rota.words.ts'
import type {PatrolTheme} from './theme.ts'
import type {TownVisit} from './townVisits.ts'

/** The names that a rota prints, in its language. */
export interface RotaNames {
  readonly parties: Readonly<Record<PatrolParty, string>>
  readonly themes: Readonly<Record<PatrolTheme, string>>
  /** Returns the name of a point. */
  readonly point: (id: string) => string
}

/** How a rota is written. */
export interface RotaPen {
  readonly words: RotaWords
  readonly names: RotaNames
}

/** Returns why a patrol stands where it does on the rota, in words. */
export function turnReason({after, left, part, afterTheme}: Turn, {words: t, names}: RotaPen): string {
  const {nth, from, to} = part
  return [
    after === undefined ? t.first : filled(t.after, {party: names.parties[after]}),
    left > 0 ? filled(t.left, {n: left}) : t.last,
    filled(part.inside ? t.part : t.outside, {nth, from, to}),
    filled(t.themeAfter, {theme: names.themes[afterTheme]}),
  ].join(t.list)
}

/** Returns the patrols of one point as a table. */
export const turnTable = (turns: readonly Turn[], pen: RotaPen): string =>
  table(
    [pen.words.on, pen.words.party, pen.words.theme, pen.words.because],
    turns.map((turn) => [turn.on, pen.names.parties[turn.party], pen.names.themes[turn.theme], turnReason(turn, pen)]),
  )

/** Returns the visits of a town as a table. */
export const visitTable = (visits: readonly TownVisit[], pen: RotaPen): string =>
  table(
    [pen.words.on, pen.words.point, pen.words.theme, pen.words.because],
    visits.map(({on, point, theme}) => [on, pen.names.point(point), pen.names.themes[theme], pen.words.quarter]),
  )

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table class="rota"><thead><tr>${head.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead><tbody>${rows
    .map(
      (cells) =>
        `<tr>${cells.map((cell, i) => (i === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join('')}</tr>`,
    )
    .join('')}</tbody></table>`

/**
 * Returns the patrols as whole days of a calendar. It names points, posts and themes, and nothing that is not on the rota.
 */
export function rotaEvents(turns: readonly Turn[], visits: readonly TownVisit[], {words: t, names}: RotaPen): readonly DayEvent[] {
  const event = (point: string, on: string, party: string, theme: PatrolTheme): DayEvent => ({
    uid: `patrol-${point}-${on.replaceAll('-', '')}`,
    on,
    summary: filled(t.summary, {title: t.title, point: names.point(point), party, theme: names.themes[theme]}),
  })
  return [
    ...turns.map(({point, on, party, theme}) => event(point, on, names.parties[party], theme)),
    ...visits.map(({point, on, theme}) => event(point, on, t.town, theme)),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Returns a month as it is headed. */
export const monthWords = (month: string, t: RotaWords): string =>
  filled(t.month, {year: month.slice(0, 4), month: t.colon === '：' ? Number(month.slice(5)) : month.slice(5)})
