import {Table} from '../../design-system/ui/Table.tsx'
import {formNames} from '../../handbooks/items/itemWords.ts'
import type {PaperUse} from '../../handbooks/items/offer.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {listed, marks} from '../../handbooks/language/punctuation.ts'
import {conditionText} from '../counter/CounterItemView.tsx'
import {words as counterWords} from '../counter/CounterItemView.words.ts'
import {template} from '../counter/counterLists.ts'
import {part} from '../shell/views.css.ts'
import {words} from './GuideView.words.ts'
import type {GuideProps} from './guides.ts'
import {paper} from './items.css.ts'

const nameOf = ({id, words: own}: PaperUse, locale: Locale): string => {
  const known = template.papers.get(id)
  return own ?? (known ? say(locale)(known.name) : id)
}

/** Renders a paper with what to mind; `whole`, with where to get it and why it is sent back as well. */
export function Paper({use, whole = false, locale}: {readonly use: PaperUse; readonly whole?: boolean; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const c = said(counterWords)
  const known = template.papers.get(use.id)
  const name = nameOf(use, locale)
  const details = [
    use.form ? said(formNames[use.form]) : '',
    use.copies === undefined ? '' : c.copies(use.copies),
    use.each ? c.each : '',
    use.from ? c.from[use.from] : '',
    use.optional ? c.optional : '',
    use.mayBeShared ? t.shared : '',
  ].filter(Boolean)
  const hints = [
    [c.mind, use.mind && said(use.mind)],
    [c.good, known?.good && said(known.good)],
    [c.get, whole && known?.get ? said(known.get) : undefined],
    [c.returned, whole && known && known.returned.length > 0 ? known.returned.map(said).join(said(marks).blank) : undefined],
  ] as const
  return (
    <div className={paper} data-paper={use.id}>
      <p>
        <strong lang={langOf(name, locale)}>{name}</strong> {details.join(said(marks).comma)}
      </p>
      {hints.map(([label, text]) => text !== undefined && <p key={label}>{`${label}${text}`}</p>)}
    </div>
  )
}

/** Renders what other situations add to the papers and drop from them; nothing where there are none. */
export function Situations({guide: {offer}, locale}: GuideProps) {
  const said = say(locale)
  const t = said(words)
  if (offer.situations.length === 0) return null
  return (
    <section className={part}>
      <h2 id="situations">{t.situations}</h2>
      <Table
        caption={t.situations}
        hideCaption
        columns={[
          {key: 'situation', label: t.situation},
          {key: 'adds', label: t.adds},
          ...(offer.situations.some(({drops}) => drops.length > 0) ? ([{key: 'drops', label: t.drops}] as const) : []),
          ...(offer.situations.some(({tell}) => tell) ? ([{key: 'tell', label: t.tell}] as const) : []),
        ]}
        rows={offer.situations.map((situation) => ({
          id: situation.id,
          situation: conditionText(situation, offer, locale),
          adds: situation.adds.map((use) => <Paper key={use.id} use={use} locale={locale} />),
          drops: listed(
            locale,
            situation.drops.map((id) => nameOf({id}, locale)),
          ),
          tell: situation.tell && said(situation.tell),
        }))}
      />
    </section>
  )
}
