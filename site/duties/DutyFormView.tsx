import {Button} from '../../design-system/ui/Button.tsx'
import {Choices} from '../../design-system/ui/Choices.tsx'
import {Dialog} from '../../design-system/ui/Dialog.tsx'
import {Disclosure} from '../../design-system/ui/Disclosure.tsx'
import {ErrorSummary} from '../../design-system/ui/ErrorSummary.tsx'
import {Progress} from '../../design-system/ui/Progress.tsx'
import {TextField} from '../../design-system/ui/TextField.tsx'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames, checkNames, evidenceNames} from '../../handbooks/clause/names.ts'
import {markedText} from '../../handbooks/clause/ownNumbers.ts'
import {editionName} from '../../handbooks/edition/names.ts'
import {budgets} from '../../handbooks/input/budget.ts'
import {inEach, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed} from '../../handbooks/language/punctuation.ts'
import {statusNames} from '../../points/assessment/schema.ts'
import {formFormats} from '../../points/exchange/checkForm.ts'
import {dutyFormName} from '../../points/exchange/dutyForm.ts'
import {assessorsOf} from '../../points/office/checkOffice.ts'
import {dutiesAsked, isOwed} from '../../points/office/duties.ts'
import {type OfficeLevel, officeAssessorNames} from '../../points/office/office.ts'
import {answer, chapterPart, form, how, item, itemTitle, letters, sheet, wording} from '../checklist/checkSheet.css.ts'
import {Signatures} from '../checklist/Signatures.tsx'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead as leadClass, pageHead} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words as bookWords} from './DutiesView.words.ts'
import {words} from './DutyFormView.words.ts'
import {deeds, dutyTools, files, lacks, note} from './duties.css.ts'
import {chapterAnchor, dutyChapters} from './duties.ts'

interface DutyFormProps {
  readonly level: OfficeLevel
  readonly locale: Locale
}

/** Returns the title of a check form of an office and what it says of itself. */
export function dutyFormTitle({level, locale}: DutyFormProps): {readonly title: string; readonly lead: string} {
  const t = say(locale)(words)
  return {title: t.title[level], lead: t.lead(dutiesAsked(catalogue.clauses, level).length, editionName(edition, locale))}
}

/** Renders the check form of a town or a county: to be printed, or ticked on a phone; it works without a script. */
export function DutyFormView({level, locale}: DutyFormProps) {
  const said = say(locale)
  const t = said(words)
  const {title, lead} = dutyFormTitle({level, locale})
  const asked = new Set(dutiesAsked(catalogue.clauses, level))
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          {label: said(partNames).handbooks, path: '/handbooks/'},
          {label: said(bookWords).title[level], path: `/handbooks/duties/${level}/`},
          {label: t.form},
        ]}
      />
      <header className={pageHead}>
        <h1>{title}</h1>
        <p className={leadClass}>{lead}</p>
        <p className={files}>
          <a href={href(locale, `/handbooks/duties/${level}/`)}>{t.book}</a>{' '}
          <span>
            {t.files}
            {formFormats.map((format) => (
              <span key={format}>
                <a href={`/data/duties/${dutyFormName(level, format, edition)}`} download="">
                  {{xlsx: 'XLSX', csv: 'CSV', 'gb18030.csv': 'CSV (GB18030)'}[format]}
                </a>{' '}
              </span>
            ))}
          </span>
        </p>
      </header>
      <duty-sheet
        class={sheet}
        data-level={level}
        data-edition={edition}
        data-done={t.done}
        data-unkept={t.unkept}
        data-sent={t.sent}
        data-need-on={t.needOn}
        data-need-by={t.needBy}
        data-need-result={t.needResult}
        data-unfit={t.unfit}
      >
        <form autoComplete="off">
          <Tools level={level} locale={locale} />
          <div className={lacks} data-lacks="" />
          <template data-copy="lacks">
            <ErrorSummary title={t.lacks} errors={[{field: 'on', text: t.needOn}]} />
          </template>
          <div className={`${form} ${answer}`}>
            <TextField label={t.office} name="office" maxLength={budgets.text.name} />
            <TextField label={t.on} name="on" inputMode="numeric" maxLength={10} />
            <Choices
              label={t.by}
              name="by"
              look="boxes"
              options={assessorsOf[level].map((by) => ({value: by, label: said(officeAssessorNames)[by]}))}
            />
            <p>{`${t.sheet} ${title} ${edition}`}</p>
          </div>
          {dutyChapters(level, (clause) => asked.has(clause)).map(({chapter, clauses}) => (
            <section key={chapterAnchor(chapter)} className={chapterPart} aria-labelledby={chapterAnchor(chapter)}>
              <h2 id={chapterAnchor(chapter)}>{`${said(bookNames)[chapter.book]} ${chapter.number} ${said(chapter.title)}`}</h2>
              {clauses.map((clause) => (
                <Item key={clause.id} clause={clause} locale={locale} />
              ))}
            </section>
          ))}
        </form>
      </duty-sheet>
      <Dialog id="clear-duties" title={t.sure} cancelLabel={t.stay} confirmLabel={t.clear}>
        {t.sureText}
      </Dialog>
      <Signatures words={t} />
    </>
  )
}

/** What the script adds to the form on a screen; hidden until it runs. */
function Tools({level, locale}: DutyFormProps) {
  const t = say(locale)(words)
  return (
    <section className={dutyTools} aria-label={t.tools} data-tools="" hidden>
      <p>{t.keptHere}</p>
      <Progress id="duties-done" label={t.progress} value={0} valueText="" />
      <p className={deeds}>
        <Button name="export">{t.export}</Button>
        <Button look="secondary" name="print">
          {t.print}
        </Button>
        <Button look="secondary" name="clear">
          {t.clear}
        </Button>
      </p>
      <p>
        <output />
      </p>
      <Disclosure label={t.take}>
        <code>{`npm run -s cunbiao -- duties OFFICE --from cunbiao-duties-${level}-….json`}</code>
      </Disclosure>
    </section>
  )
}

/** The results to choose from. On paper there is none for unchecked: what has no tick was not checked. */
const boxes = ['unchecked', 'met', 'partly-met', 'not-met', 'not-applicable', 'recheck'] as const

function Item({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const [provision, ...parts] = said(inEach((w) => markedText(clause, w))).split('\n')
  const checks = clause.checks.map((check) => said(checkNames)[check])
  const evidence = clause.evidence.map((kind) => said(evidenceNames)[kind])
  return (
    <article className={item} data-clause={clause.id} aria-labelledby={clause.id}>
      <div>
        <h3 id={clause.id} className={itemTitle}>
          <span>{clause.number}</span> {said(clause.title)} {!isOwed(clause) && <small>{t.recommended}</small>}
        </h3>
        <p className={wording}>{provision}</p>
        {parts.length > 0 && (
          <ol className={`${wording} ${letters}`}>
            {parts.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )}
        <p className={how}>
          {`${t.checked} ${listed(locale, checks)} · ${t.evidence} ${listed(locale, evidence)} · ${t.weight} ${clause.weight} · `}
          <a href={href(locale, `/clauses/${clause.id}/`)}>{clause.id}</a>
        </p>
      </div>
      <div className={answer}>
        <Choices
          labelledBy={clause.id}
          name={clause.id}
          id={`${clause.id}-result`}
          look="boxes"
          options={boxes
            .filter((status) => status !== 'not-applicable' || clause.conditional)
            .map((status) => ({value: status, label: said(statusNames)[status]}))}
          values={['unchecked']}
        />
        <div className={note}>
          <TextField label={t.note} name={`${clause.id} note`} id={`${clause.id}-note`} rows={1} maxLength={budgets.text.prose} />
        </div>
      </div>
    </article>
  )
}
