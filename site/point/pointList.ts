import {pinyin} from 'pinyin-pro'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import type {PointRow} from '../shell/data.ts'
import type {ListedPoint, PointList} from '../shell/listedPoint.ts'
import {words as table} from './PointTable.words.ts'
import {rankOf, standingOf} from './standing.ts'

/** Returns the words besides those in sight by which a point is found: its names in both languages, its id and its code. */
export const searchWords = ({id, name, place, town, code}: PointRow): string =>
  [id, name.zh, name.en, place.zh, place.en, town.zh, town.en, code?.value ?? ''].join(' ')

/** Returns the first letter of each syllable of a Chinese name, by which people look for it: zq for 战旗. */
export const initialsOf = (name: string): string => pinyin(name, {pattern: 'first', toneType: 'none', type: 'array'}).join('')

/** Returns what stands in the last column of a point: how many clauses separate it from the next type; '' without an assessment. */
export function missingText({result, gap}: PointRow, locale: Locale): string {
  const t = say(locale)(table)
  if (!result || !gap) return ''
  if (!gap.to) return t.atTop
  const {barring, open} = result.scales[gap.to]
  return t.clauses(barring.length + open)
}

/** Returns every point as the scripts of pages take it, in the characters of `locale`. */
export function pointList(rows: readonly PointRow[], locale: Locale): PointList {
  const said = say(locale)
  const write = writer(locale)
  const towns = new Map<string, number>()
  const indexOf = (town: string) => {
    const known = towns.get(town) ?? towns.size
    towns.set(town, known)
    return known
  }
  const points = rows.map(
    (row): ListedPoint => [
      row.id,
      write(said(row.name)),
      write(said(row.place)),
      indexOf(write(said(row.town))),
      row.districtId,
      row.town.zh,
      rankOf(row),
      standingOf(row).type ?? 'none',
      row.result?.scales.standard.score ?? '',
      write(missingText(row, locale)),
      row.sample ? 1 : 0,
      `${searchWords(row)} ${initialsOf(row.place.zh)}`,
    ],
  )
  return {towns: [...towns.keys()], points}
}
