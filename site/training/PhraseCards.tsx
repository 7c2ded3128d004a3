import {say} from '../../handbooks/language/both.ts'
import {chineseIn, type Locale} from '../../handbooks/language/locale.ts'
import {loadPhrases, occasions, type Phrase} from '../../handbooks/training/phrases.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {pageHead} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './PhrasesView.words.ts'
import {PhraseEn, PhrasePinyin, PhraseZh} from './PhraseText.tsx'
import {card, cards, paper, strip} from './phrases.css.ts'

/** Cards to a sheet of A4, in two columns: of A6 and of A7. */
export const perSheet = {cards: 4, small: 8} as const

/** Characters to a line, by the type and width of each printing. */
const inLine = {cards: 9, small: 14, strip: 13} as const

/** How many phrases a sheet to point at holds. Our own choice: thirty on three. */
export const perStrip = 10

interface Props {
  readonly printing: keyof typeof perSheet | 'strip'
  readonly locale: Locale
}

/** Renders phrases as they are printed: cards with a side in each language, or sheets to point at. @clause SW-STAFF-018 cards in two languages */
export function PhraseCards({printing, locale}: Props) {
  const said = say(locale)
  const t = said(words)
  const phrases = loadPhrases()
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).phrases, path: '/phrases/'}, {label: t.titles[printing]}]} />
      <header className={pageHead}>
        <h1>{t.titles[printing]}</h1>
        <p>{printing === 'strip' ? t.howStrip : t.how}</p>
        <p>
          <a href={href(locale, '/phrases/')}>{t.back}</a>
        </p>
      </header>
      <div className={paper} data-printing={printing}>
        {printing === 'strip'
          ? inGroups(phrases, perStrip).map((group, i, all) => (
              <section key={group[0]?.key} className={strip} aria-label={t.page(i + 1, all.length)}>
                <p>
                  <span lang={chineseIn(locale)}>{words.zh.point}</span> <span lang="en">{words.en.point}</span>
                </p>
                <ol>
                  {group.map((phrase) => (
                    <Row key={phrase.key} phrase={phrase} locale={locale} />
                  ))}
                </ol>
              </section>
            ))
          : inGroups(phrases, perSheet[printing]).map((group, i) => (
              <Sheet key={group[0]?.key} group={group} n={i + 1} size={perSheet[printing]} room={inLine[printing]} locale={locale} />
            ))}
      </div>
    </>
  )
}

interface SheetProps {
  readonly group: readonly Phrase[]
  readonly n: number
  readonly size: number
  readonly room: number
  readonly locale: Locale
}

/** Two pages: the Chinese sides, and the English ones with their columns changed over, so that each lies behind its own. */
function Sheet({group, n, size, room, locale}: SheetProps) {
  const t = say(locale)(words)
  const places = Array.from({length: size}, (_, i) => group[i])
  return (
    <>
      <section className={cards} data-size={size} aria-label={t.face(n)}>
        {places.map((phrase, i) => (
          <Card key={phrase?.key ?? `empty-${i}`} phrase={phrase} locale={locale} side="front" room={room} />
        ))}
      </section>
      <section className={cards} data-size={size} aria-label={t.reverse(n)}>
        {turned(places).map((phrase, i) => (
          <Card key={phrase?.key ?? `empty-${i}`} phrase={phrase} locale={locale} side="back" room={room} />
        ))}
      </section>
    </>
  )
}

/** Returns the places of a page with two columns as they lie when the sheet is turned about its long edge. */
export const turned = <Item,>(places: readonly Item[]): (Item | undefined)[] => places.map((_, i) => places[i % 2 === 0 ? i + 1 : i - 1])

interface CardProps {
  readonly phrase: Phrase | undefined
  readonly side: 'front' | 'back'
  readonly room: number
  readonly locale: Locale
}

function Card({phrase, side, room, locale}: CardProps) {
  if (!phrase) return <div className={card} />
  const occasion = {front: occasions.zh, back: occasions.en}[side][phrase.occasion]
  return (
    <div className={card}>
      <p>
        <b>{phrase.number}</b> <small lang={side === 'back' ? 'en' : undefined}>{occasion}</small>
      </p>
      {side === 'front' ? (
        <div>
          <p>
            <PhraseZh phrase={phrase} locale={locale} room={room} />
          </p>
          <small>
            <PhrasePinyin phrase={phrase} />
          </small>
        </div>
      ) : (
        <div>
          <p>
            <PhraseEn phrase={phrase} />
          </p>
        </div>
      )}
    </div>
  )
}

const Row = ({phrase, locale}: {readonly phrase: Phrase; readonly locale: Locale}) => (
  <li>
    <b>{phrase.number}</b>
    <p>
      <PhraseZh phrase={phrase} locale={locale} room={inLine.strip} />
    </p>
    <p>
      <PhraseEn phrase={phrase} />
    </p>
  </li>
)

function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, i) => items.slice(i * size, (i + 1) * size))
}
