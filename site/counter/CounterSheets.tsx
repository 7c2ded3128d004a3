import type {Offer} from '../../handbooks/items/offer.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {langOf} from '../../handbooks/language/locale.ts'
import {words} from './CounterSheets.words.ts'
import {guideCodeBox, half, paperList, ruled, sheetPaper, sheetTitle, standingLine} from './counter.css.ts'
import {formTitle} from './counterLists.ts'
import type {GuideCode} from './guideCode.ts'
import {nameIn} from './offerName.ts'

interface SheetProps {
  readonly offer: Offer
  readonly locale: Locale
  /** The code of the item's guide, where the site has an address. */
  readonly code: GuideCode | undefined
}

/**
 * Renders the three sheets of an item as they come out of the printer, each in two halves with one number: the script shows one and puts the
 * papers into its lists. They are the forms of the annexes; whatever is about a person is a line to write on.
 */
export function CounterSheets({offer, locale, code}: SheetProps) {
  const t = say(locale)(words)
  return (
    <>
      <Sheet
        kind="notice"
        form="one-time-notice"
        offer={offer}
        locale={locale}
        code={code}
        stubLists={[['missing', t.missing]]}
        feet={[t.post, t.date, t.sign]}
      >
        <Papers slot="missing" title={t.missing} help={t.getThem} />
        <Papers slot="have" title={t.received} none={t.none} short />
        <Papers slot="waived" title={t.waived} none={t.none} short />
        <Tells title={t.tells} />
        <Line label={t.goOn} />
        <Line label={t.phone} />
      </Sheet>
      <Sheet
        kind="receipt"
        form="receipt"
        offer={offer}
        locale={locale}
        code={code}
        stubLines={[t.taken, t.promised]}
        feet={[t.post, t.date, t.stamp]}
      >
        <Papers slot="have" title={t.received} none={t.none} short />
        <Papers slot="waived" title={t.waived} none={t.none} short />
        <Line label={t.taken} slot="taken" />
        <Line label={t.promised} slot="due" />
        <Tells title={t.tells} />
        <Line label={t.follow} />
        <Line label={t.progress} />
        <Line label={t.comment} />
      </Sheet>
      <Sheet
        kind="request"
        form="written-request"
        offer={offer}
        locale={locale}
        code={code}
        stubLines={[t.due]}
        feet={[t.thumb, t.post, t.date]}
      >
        <Line label={t.contact} />
        <Papers slot="have" title={t.handedOver} none={t.none} short />
        <Papers slot="missing" title={t.missing} none={t.none} short />
        <Tells title={t.tells} />
        <Line label={t.due} />
        <Line label={t.act} />
        <Line label={t.returned} />
      </Sheet>
    </>
  )
}

interface Half extends SheetProps {
  readonly kind: 'notice' | 'receipt' | 'request'
  readonly form: Parameters<typeof formTitle>[0]
  /** Papers that the stub names in one line, by slot. */
  readonly stubLists?: readonly (readonly [slot: string, title: string])[]
  readonly stubLines?: readonly string[]
  readonly feet: readonly string[]
  readonly children: React.ReactNode
}

function Sheet({kind, form, offer, locale, code, stubLists = [], stubLines = [], feet, children}: Half) {
  const said = say(locale)
  const t = said(words)
  const name = nameIn(offer.name, locale)
  const standing = {template: t.template, sample: t.sample, county: ''}[offer.standing]
  const line = [standing, offer.papersFrom === 'template' && offer.standing !== 'template' ? t.papersTemplate : ''].filter(Boolean)
  const head = (part: string) => (
    <>
      <h2 className={sheetTitle}>
        {said(formTitle(form))} <small>{part}</small>
      </h2>
      {line.length > 0 && <p className={standingLine}>{line.join(' · ')}</p>}
      <Line label={t.point} slot="point" />
      <Line label={t.number} />
      <Line label={t.resident} />
      <p className={ruled}>
        <span>{t.item}</span> <strong lang={langOf(name, locale)}>{name}</strong>
      </p>
    </>
  )
  return (
    <section className={sheetPaper} data-sheet={kind} aria-label={said(formTitle(form))} hidden>
      <div className={half}>
        {head(t.stub)}
        {stubLists.map(([slot, title]) => (
          <p key={slot} className={ruled}>
            <span>{title}</span> <strong data-names={slot} />
          </p>
        ))}
        {stubLines.map((label) => (
          <Line key={label} label={label} slot={label === t.taken ? 'taken' : label === t.promised ? 'due' : undefined} />
        ))}
        <Feet feet={feet} />
      </div>
      <p aria-hidden="true">✂ {t.cut}</p>
      <div className={half}>
        {code && <Code code={code} words={t.scan(code.host)} />}
        {head(t.given)}
        {children}
        <Feet feet={feet} />
      </div>
    </section>
  )
}

/** The code beside its words. It says where it leads, so that a false one is seen. @clause HW-SIGN-100 what it does and its host */
const Code = ({code: {size, outline}, words: said}: {readonly code: GuideCode; readonly words: string}) => (
  <figure className={guideCodeBox}>
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={said} shapeRendering="crispEdges">
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={outline} fill="#000" />
    </svg>
    <figcaption aria-hidden="true">{said}</figcaption>
  </figure>
)

const Line = ({label, slot}: {readonly label: string; readonly slot?: string | undefined}) => (
  <p className={ruled}>
    <span>{label}</span> <span data-line={slot ?? ''} />
  </p>
)

const Feet = ({feet}: {readonly feet: readonly string[]}) => (
  <div data-feet="">
    {feet.map((label) => (
      <Line key={label} label={label} />
    ))}
  </div>
)

/** A list of papers, which the script fills; with `short` by their names and how they are given. */
const Papers = ({slot, title, help, none, short}: {slot: string; title: string; help?: string; none?: string; short?: boolean}) => (
  <div className={paperList} data-papers={slot} data-short={short ? '' : undefined} data-none={none}>
    <h3>{title}</h3>
    {help !== undefined && <p>{help}</p>}
    <ol />
  </div>
)

const Tells = ({title}: {readonly title: string}) => (
  <div className={paperList} data-tells="" hidden>
    <h3>{title}</h3>
    <ul />
  </div>
)
