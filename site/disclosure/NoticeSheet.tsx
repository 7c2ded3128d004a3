import {Button} from '../../design-system/ui/Button.tsx'
import {Emblem} from '../../design-system/ui/Emblem.tsx'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {type BoardNotice, categories} from '../../points/disclosure/notice.ts'
import {linesOn} from '../../points/disclosure/noticeValues.ts'
import {fewLines, stampOf} from '../../points/disclosure/sheet.ts'
import {words as stampWords} from '../../points/disclosure/sheet.words.ts'
import {identity} from '../shell/identity.ts'
import {words} from './BoardView.words.ts'
import {madeUp, sheet, sheetHead, stamp, text} from './disclosure.css.ts'

interface SheetProps {
  readonly notice: BoardNotice
  readonly pointName: string
  /** Whether the point is made up, which its paper says too. */
  readonly sample?: boolean
  readonly locale: Locale
}

/**
 * Renders a notice: a card on a screen, a sheet of A4 with its stamp of three lines on paper. Of a list of recipients only that it hangs: it is
 * printed where its words are.
 *
 * @clause SW-DISC-011 text, not a picture
 */
export function NoticeSheet({notice, pointName, sample = false, locale}: SheetProps) {
  const said = say(locale)
  const {title, until} = notice
  const isList = notice.category === 'list'
  return (
    <article className={sheet} id={notice.key} data-notice="" data-until={until} data-online={isList ? '' : undefined}>
      <Head pointName={pointName} category={said(categories[notice.category])} />
      {sample && <p className={madeUp}>{said(stampWords).sample}</p>}
      <h3 lang={langOf(title, locale)}>{title}</h3>
      {isList ? (
        <p>{said(words).listNote}</p>
      ) : (
        <div className={text} data-few={linesOn(notice.text) <= fewLines ? '' : undefined} lang={langOf(notice.text, locale)}>
          {notice.text.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <Stamp lines={stampOf(notice, locale)} locale={locale} />
      {!isList && (
        <Button look="secondary" name="print" hidden>
          {said(words).print}
        </Button>
      )}
    </article>
  )
}

/** Renders a sheet without words, for a script to fill: what it fills is marked by `data-fill`. */
export function BlankSheet({locale}: Pick<SheetProps, 'locale'>) {
  const lines = stampOf({post: 'head', from: '', until: ''}, locale)
  return (
    <article className={sheet} data-notice="">
      <Head pointName="" category="" />
      <h3 data-fill="title">—</h3>
      <div className={text} data-fill="text" />
      <Stamp lines={lines.map(([term]) => [term, ''] as const)} locale={locale} />
    </article>
  )
}

const Head = ({pointName, category}: {readonly pointName: string; readonly category: string}) => (
  <header className={sheetHead}>
    <span>
      <Emblem size={identity.emblem.size} paths={identity.emblem.paths} />
      <b data-fill="point">{pointName}</b>
    </span>
    <span data-fill="category">{category}</span>
  </header>
)

const stampFills = ['post', 'from', 'until'] as const

const Stamp = ({lines, locale}: {readonly lines: readonly (readonly [string, string])[]; readonly locale: Locale}) => (
  <dl className={stamp}>
    {lines.map(([term, detail], i) => (
      <div key={term}>
        <dt>
          {term}
          {say(locale)(stampWords).colon}
        </dt>
        <dd data-fill={stampFills[i]}>{detail}</dd>
      </div>
    ))}
  </dl>
)
