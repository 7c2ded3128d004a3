import {DownloadList} from '../../design-system/ui/DownloadList.tsx'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {fittings, signKinds} from '../../handbooks/hardware/parts.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import type {Programme, ProgrammeItem} from '../../points/programme/programme.ts'
import {catalogue} from '../shell/data.ts'
import {sizeOf} from '../shell/downloads.ts'
import {href} from '../shell/locale.ts'
import {clauseList, part, sheetImage} from '../shell/views.css.ts'
import {ClauseLink} from '../sign/tables.tsx'
import type {KitTable, SheetPicture} from './kits.ts'

const words = {
  zh: {
    title: '印制套件',
    basis: {typical: '按典型配置', survey: '按现场勘察'},
    number: '编号',
    kind: '标识',
    words: '文字',
    quantity: '数量',
    place: '位置',
    clauses: (n: number) => `这些标识依据的${n}条条款`,
    more: (n: number) => `另有${n}条文字`,
    sheet: (n: number) => `标识总览图第${n}页：标识的缩小图，附编号、种类、尺寸和数量，与上表相同`,
    download: '印制套件',
    note: '1:1的PDF、SVG和裁切用DXF，标识清单、工程量、检查结果与说明',
    tables: {
      schedule: {name: '标识清单', note: '文字可以在表中修改，再据以重画'},
      quantities: {name: '工程量清单', note: '含估算，不是报价；单价可以在表中修改'},
    },
    fittings: '缺项涉及的部件',
    fittingsNote: '评定中没有符合的条款要求这些部件。规格图在印制套件的fittings文件夹里。',
    fitting: '部件',
    unmet: '没有符合的条款',
    buy: '要采购的安全标志成品',
    buyNote: '安全标志不自行绘制，采购附有合格证明的成品。',
    files: '下载',
    command: '也可以用命令行生成：',
    asks: '条款',
    toSurvey: '待勘察',
    overview: (size: string) => `看总览图（${size}）`,
  },
  en: {
    title: 'Print kit',
    basis: {typical: 'Typical set', survey: 'From the survey'},
    number: 'Number',
    kind: 'Sign',
    words: 'Words',
    quantity: 'Quantity',
    place: 'Place',
    clauses: (n: number) => `The ${n} clauses that these signs rest on`,
    more: (n: number) => `${n} more messages`,
    sheet: (n: number) => `Overview sheet ${n}: signs reduced, with number, kind, size and quantity, as in the table above`,
    download: 'Print kit',
    note: '1:1 PDF, SVG and DXF for cutting, message schedule, quantities, checks and notes',
    tables: {
      schedule: {name: 'Message schedule', note: 'words may be edited in it, and the signs drawn anew from it'},
      quantities: {name: 'Bill of quantities', note: 'with an estimate, not a quotation; prices may be edited in it'},
    },
    fittings: 'Fittings that the gaps concern',
    fittingsNote: 'Clauses found not met ask for these fittings. Their specification sheets are in the folder fittings of the print kit.',
    fitting: 'Fitting',
    unmet: 'Clauses not met',
    buy: 'Safety signs to buy',
    buyNote: 'Safety signs are never drawn here: buy finished products with a certificate.',
    files: 'Downloads',
    command: 'Or make it on the command line:',
    asks: 'Clauses',
    toSurvey: 'to be surveyed',
    overview: (size: string) => `Show the overview sheets (${size})`,
  },
} as const

/** Renders the signs that a point needs, each with its clauses, and the kit to print them from. */
export function KitSection({
  id,
  programme,
  bytes,
  tables,
  sheets,
  locale,
}: {
  readonly id: string
  readonly programme: Programme
  readonly bytes: number
  /** Tables that are offered beside the archive. */
  readonly tables: readonly {readonly name: string; readonly table: KitTable; readonly bytes: Uint8Array}[]
  readonly sheets: readonly SheetPicture[]
  readonly locale: Locale
}) {
  const w = written(locale)
  const t = words[w]
  const row = ({number, kind, messages, open, quantity, location}: ProgrammeItem) => ({
    id: number,
    number,
    kind: <a href={href(locale, `/signs/${kind}/`)}>{signKinds[kind][w]}</a>,
    words: open ? (
      open[w]
    ) : messages.length <= shownMessages ? (
      messages.map(message)
    ) : (
      <>
        {messages.slice(0, shownMessages - 1).map(message)}
        <details>
          <summary>{t.more(messages.length - shownMessages + 1)}</summary>
          {messages.slice(shownMessages - 1).map(message)}
        </details>
      </>
    ),
    quantity: quantity ?? t.toSurvey,
    place: location[w],
  })
  const clauses = governing(programme)
  return (
    <section className={part} id="kit">
      <h2>{t.title}</h2>
      <Notice kind={programme.basis === 'typical' ? 'warn' : 'info'} title={t.basis[programme.basis]}>
        <p>{programme.basisText[w]}</p>
      </Notice>
      <DownloadList
        label={t.files}
        files={[
          {href: `/kits/${id}.zip`, name: t.download, format: 'ZIP', size: sizeOf(bytes), note: t.note},
          ...tables.map(({name, table, bytes}) => ({
            ...t.tables[table],
            href: `/kits/${name}`,
            format: 'XLSX',
            size: sizeOf(bytes.length),
          })),
        ]}
      />
      <p>
        {t.command}{' '}
        <code>
          npm run -s cunbiao -- kit {id} --out kit-{id}
        </code>
      </p>
      <Table
        caption={t.title}
        hideCaption
        columns={[
          {key: 'number', label: t.number},
          {key: 'kind', label: t.kind},
          {key: 'words', label: t.words},
          {key: 'quantity', label: t.quantity, align: 'end'},
          {key: 'place', label: t.place},
        ]}
        rows={programme.items.map(row)}
      />
      <details>
        <summary>{t.overview(sizeOf(sheets.reduce((sum, {webp}) => sum + webp.length, 0)))}</summary>
        {sheets.map(({name}, i) => (
          <img key={name} className={sheetImage} src={`/kits/${name}`} alt={t.sheet(i + 1)} width={297} height={210} loading="lazy" />
        ))}
      </details>
      {programme.fittings.length > 0 && (
        <>
          <h3>{t.fittings}</h3>
          <p>{t.fittingsNote}</p>
          <Table
            caption={t.fittings}
            hideCaption
            columns={[
              {key: 'fitting', label: t.fitting},
              {key: 'clauses', label: t.unmet},
            ]}
            rows={programme.fittings.map(({kind, clauses}) => ({
              id: kind,
              fitting: <a href={href(locale, `/fittings/${kind}/`)}>{fittings[kind][w]}</a>,
              clauses: clauses.map((id) => (
                <p key={id}>
                  <ClauseLink id={id} locale={locale} />
                </p>
              )),
            }))}
          />
        </>
      )}
      <h3>{t.buy}</h3>
      <p>{t.buyNote}</p>
      <Table
        caption={t.buy}
        hideCaption
        columns={[
          {key: 'number', label: t.number},
          {key: 'words', label: t.kind},
          {key: 'quantity', label: t.quantity, align: 'end'},
          {key: 'place', label: t.place},
          {key: 'clauses', label: t.asks},
        ]}
        rows={programme.products.map(({number, name, quantity, location, clauses}) => ({
          id: number,
          number,
          words: name[w],
          quantity: quantity ?? t.toSurvey,
          place: location[w],
          clauses: clauses.map((id) => (
            <p key={id}>
              <a href={href(locale, `/clauses/${id}/`)}>{catalogue.clause.get(id)?.number ?? id}</a>
            </p>
          )),
        }))}
      />
      <details>
        <summary>{t.clauses(clauses.length)}</summary>
        <ul className={clauseList}>
          {clauses.map((clause) => (
            <li key={clause.id}>
              <ClauseLink id={clause.id} locale={locale} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** A directional sign or a plate says so many things at most; the rest of a board is folded away, for the schedule has it all. */
const shownMessages = 6

/** Two messages of a board may be the same, as the names of two columns are. */
const message = ({zh, en, pinyin}: ProgrammeItem['messages'][number], i: number) => (
  <p key={`${i} ${zh}`}>
    {zh}
    {(en ?? pinyin) && (
      <>
        <br />
        <span lang={en ? 'en' : 'zh-Latn-pinyin'}>{en ?? pinyin}</span>
      </>
    )}
  </p>
)

/** Every clause that asks for something of a sign in the kit, once, in printed order. */
function governing({items}: Programme) {
  const ids = new Set(items.flatMap((item) => item.clauses))
  return catalogue.clauses.filter(({id}) => ids.has(id))
}
