import {isIdentity} from '../../../handbooks/input/identityNumber.ts'
import type {Direction} from '../layout/layout.ts'
import {textKeys} from '../layout/spec.ts'
import {textsOf} from '../layout/texts.ts'
import {type Concept, conceptIds, concepts} from '../pictograms/pictograms.ts'
import {numberNamed} from './numbers.ts'

/** What a sign says against itself, and where. */
export interface Contradiction {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** A part of a spec that holds words, and what stands beside them. */
interface Place {
  readonly path: readonly (string | number)[]
  readonly zh: string
  readonly en: string
  readonly pictogram: Concept | undefined
  readonly towards: Direction | undefined
  readonly number: string | undefined
  readonly distanceM: number | undefined
}

/**
 * Returns what the parts of a spec say against each other: a symbol of one thing beside the name of another, an arrow to the right beside words
 * that say left, English of something else, another number or distance than in the words. Such a sign is not drawn: whoever confirmed its
 * reading looked at the words alone. That what agrees is true nobody can tell from the spec.
 *
 * @clause HW-SIGN-021 symbols beside words
 * @clause HW-SIGN-023 arrows that agree with the way
 */
export const contradictions = (spec: object): Contradiction[] => [
  ...placesOf(spec, []).flatMap((place) =>
    (['pictogram', 'en', 'towards', 'number', 'distanceM'] as const).flatMap((field) => {
      const message = against[field](place)
      return message === undefined ? [] : [{path: [...place.path, ...(field === 'en' ? ['text', 'en'] : [field])], message}]
    }),
  ),
  ...textsOf(spec).flatMap(({at, text}) =>
    textKeys.flatMap((key): Contradiction[] =>
      identityNumberIn(text[key] ?? '')
        ? [
            {
              path: [...at.split('.').filter(Boolean), key],
              message: 'holds the number of an identity card; no sign has one, so take it out',
            },
          ]
        : [],
    ),
  ),
]

/** Whether `text` holds the number of an identity card, whatever blanks and hyphens stand between its digits. */
const identityNumberIn = (text: string): boolean =>
  (
    text
      .normalize('NFKC')
      .replace(/(?<=\d)[\s-]+(?=[\dXx])/g, '')
      .match(/(?<!\d)\d{17}[\dXx](?!\d)/g) ?? []
  ).some((number) => isIdentity(number.toUpperCase()))

function placesOf(value: unknown, path: readonly (string | number)[]): Place[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => placesOf(item, [...path, i]))
  if (value === null || typeof value !== 'object') return []
  const {text, pictogram, towards, number, distanceM} = value as Partial<Record<string, unknown>>
  const own: Place[] = isText(text)
    ? [
        {
          path,
          zh: text.zh,
          en: text.en ?? '',
          pictogram: conceptIds.find((id) => id === pictogram),
          towards: typeof towards === 'string' ? (towards as Direction) : undefined,
          number: typeof number === 'string' ? number : undefined,
          distanceM: typeof distanceM === 'number' ? distanceM : undefined,
        },
      ]
    : []
  return [...own, ...Object.entries(value).flatMap(([key, part]) => (key === 'text' ? [] : placesOf(part, [...path, key])))]
}

const isText = (value: unknown): value is {readonly zh: string; readonly en?: string} =>
  typeof value === 'object' && value !== null && 'zh' in value && typeof value.zh === 'string'

/** Everyday names of what the symbols show, where they are others. */
const alsoCalled: Readonly<Partial<Record<Concept, readonly string[]>>> = {
  toilet: ['厕所', '公厕', '公共厕所', '洗手间'],
  'toilet-men': ['男厕', '男厕所', '男洗手间'],
  'toilet-women': ['女厕', '女厕所', '女洗手间'],
  'accessible-toilet': ['无障碍厕所', '残疾人卫生间'],
  parking: ['停车区', '停车位'],
  lift: ['无障碍电梯'],
}
const named = new Map<string, Concept>(
  conceptIds.flatMap((id) => [concepts[id].zh, ...(alsoCalled[id] ?? [])].map((name) => [name, id] as const)),
)
const plain = (en: string) => en.toLowerCase().replaceAll('’', "'")
const inEnglish = new Map<string, Concept>(conceptIds.map((id) => [plain(concepts[id].en), id]))

const sides = {
  left: [/左(?:侧|边|转|手|拐)|[向往朝]左/u, /\bleft\b/i],
  right: [/右(?:侧|边|转|手|拐)|[向往朝]右/u, /\bright\b/i],
} as const

const against: Readonly<Record<'pictogram' | 'en' | 'towards' | 'number' | 'distanceM', (place: Place) => string | undefined>> = {
  pictogram({pictogram, zh}) {
    const said = named.get(zh)
    // The symbol for all toilets may stand beside the name of one sort.
    if (pictogram === undefined || said === undefined || said === pictogram) return undefined
    if (pictogram === 'toilet' && concepts[said].zh.includes(concepts.toilet.zh)) return undefined
    return `"${pictogram}" shows ${concepts[pictogram].zh}, and the words say ${zh}; use ${said}, or change the words`
  },
  en({zh, en}) {
    const [said, meant] = [named.get(zh), inEnglish.get(plain(en))]
    if (said === undefined || meant === undefined || said === meant) return undefined
    return `"${en}" is the English of ${concepts[meant].zh}, and the Chinese says ${zh}; name the same thing in both`
  },
  towards({towards, zh, en}) {
    const said = (['left', 'right'] as const).filter((side) => sides[side][0].test(zh) || sides[side][1].test(en))
    if (towards === undefined || said.length === 0 || said.every((side) => towards.includes(side))) return undefined
    return `"${towards}" is the way of the arrow, and the words "${zh}" say ${said.join(' and ')}; correct one of them`
  },
  number({number, zh}) {
    const words = numberNamed(zh)
    if (number === undefined || words === undefined || words === number) return undefined
    return `"${number}" is the number, and the words "${zh}" say ${words}; write the number once, here`
  },
  distanceM({distanceM, zh, en}) {
    const [found, value, unit = ''] = /(\d+(?:\.\d+)?)\s*(米|公里|千米|km\b|m\b)/iu.exec(`${zh} ${en}`) ?? []
    if (distanceM === undefined || found === undefined) return undefined
    if (Number(value) * (/^(?:公里|千米|km)$/i.test(unit) ? 1000 : 1) === distanceM) return undefined
    return `${distanceM} m is the distance, and the words "${zh}" say ${found}; write the distance once, here`
  },
}
