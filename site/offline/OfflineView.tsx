import {Badge} from '../../design-system/ui/Badge.tsx'
import {Button} from '../../design-system/ui/Button.tsx'
import {Dialog} from '../../design-system/ui/Dialog.tsx'
import {EmptyState} from '../../design-system/ui/EmptyState.tsx'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {Progress} from '../../design-system/ui/Progress.tsx'
import {SelectField} from '../../design-system/ui/SelectField.tsx'
import {VisuallyHidden} from '../../design-system/ui/VisuallyHidden.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {realEntries, sampleEntries} from '../shell/data.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {words} from './OfflineView.words.ts'
import {aside, deeds, facts, name, news, reason, row, rows, sentence, underWay, what} from './offline.css.ts'

/** Renders the offline page up to its files: complete as text, and brought to life by the element `offline-copies`. */
export function OfflineView({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      <noscript>
        <div className={reason}>
          <Notice kind="warn" title={t.noScript}>
            <p>{t.otherwise}</p>
          </Notice>
        </div>
      </noscript>
      <Reason name="on-stick" title={t.onStick} text={t.onStickText} />
      <Reason name="insecure" title={t.insecure} text={t.insecureText} />
      <Reason name="unsupported" title={t.unsupported} text={t.otherwise} />
      <Reason name="not-kept" title={t.notKept} text={t.notKeptText} />
      <offline-copies hidden data-locale={locale}>
        <div className={news}>
          <p className={sentence} role="status" />
          <div className={underWay} data-progress hidden>
            <Progress id="download" label={t.progress} value={0} valueText="" />
          </div>
          <div data-stop hidden>
            <Button look="secondary" name="stop">
              {t.stop}
            </Button>
          </div>
        </div>
        <section className={part} aria-labelledby="kept">
          <h2 id="kept" tabIndex={-1}>
            {t.kept}
          </h2>
          <div data-none>
            <EmptyState title={t.none}>
              <p>{t.noneHelp}</p>
            </EmptyState>
          </div>
          <ul className={rows} data-kept hidden>
            <KeptRow locale={locale} />
          </ul>
          <p className={aside} data-room />
        </section>
        <section className={part} aria-labelledby="offer">
          <h2 id="offer">{t.offer}</h2>
          <p>{t.offerText}</p>
          <ul className={rows}>
            {(['hardware', 'software', 'checklists', 'counter', 'studio'] as const).map((id) => (
              <li key={id} className={row} data-offer={id}>
                <div className={what}>
                  <p className={name} data-name>
                    {t.items[id].name}
                  </p>
                  <p className={facts}>
                    {t.items[id].note}
                    <span data-size />
                  </p>
                </div>
                <Keep locale={locale} title={t.items[id].name} />
              </li>
            ))}
            <li className={row} data-offer="point" id="point">
              <div className={what}>
                <SelectField label={t.point} name="point" id="keep-point">
                  <option value="">{t.choose}</option>
                  <Options locale={locale} />
                </SelectField>
                <p className={facts}>
                  {t.pointNote}
                  <span data-size />
                </p>
              </div>
              <Keep locale={locale} title={t.point} />
            </li>
          </ul>
        </section>
        <ul hidden>
          {Object.entries(t.said).map(([key, text]) => (
            <li key={key} data-said={key}>
              {text}
            </li>
          ))}
        </ul>
      </offline-copies>
      <Dialog id="remove-copy" title={t.sure} cancelLabel={t.stay} confirmLabel={t.remove} />
    </>
  )
}

/** Why nothing can be kept, or why this page is shown instead of another; the script shows what applies. */
function Reason({name, title, text}: {readonly name: string; readonly title: string; readonly text: string}) {
  return (
    <div className={reason} data-reason={name} hidden>
      <Notice kind="warn" title={title}>
        <p>{text}</p>
      </Notice>
    </div>
  )
}

/** The row that the script copies for each kept copy. */
function KeptRow({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <li className={row} data-row hidden>
      <div className={what}>
        <p className={name}>
          <a href="/" data-open>
            {t.open}
          </a>
          <span data-newer hidden>
            <Badge tone="info">{t.newer}</Badge>
          </span>
        </p>
        <p className={facts} data-facts />
      </div>
      <div className={deeds}>
        <span data-newer hidden>
          <Button name="update">
            {t.update} <Of />
          </Button>
        </span>
        <Button look="secondary" name="remove">
          {t.remove} <Of />
        </Button>
      </div>
    </li>
  )
}

/** What a button acts on, for those who hear it alone. */
const Of = () => (
  <VisuallyHidden>
    <span data-of />
  </VisuallyHidden>
)

function Keep({locale, title}: {readonly locale: Locale; readonly title: string}) {
  const said = say(locale)
  return (
    <div className={deeds}>
      <span data-saved hidden>
        <Badge tone="good">{said(words).saved}</Badge>
      </span>
      <Button look="secondary" name="keep">
        {said(words).keep} <VisuallyHidden>{title}</VisuallyHidden>
      </Button>
    </div>
  )
}

function Options({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const groups = Map.groupBy(realEntries, (e) => `${said(e.district)} · ${said(e.town)}`)
  return (
    <>
      {[...groups].map(([title, entries]) => (
        <Group key={title} title={title} entries={entries} locale={locale} />
      ))}
      <Group title={said(words).sample} entries={sampleEntries} locale={locale} />
    </>
  )
}

const Group = ({title, entries, locale}: {readonly title: string; readonly entries: readonly Entry[]; readonly locale: Locale}) => (
  <optgroup label={title}>
    {entries.map((e) => (
      <option key={e.id} value={e.id}>
        {say(locale)(e.name)}
      </option>
    ))}
  </optgroup>
)
