import {DownloadList} from '../../design-system/ui/DownloadList.tsx'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Programme} from '../../points/programme/programme.ts'
import {sizeOf} from '../shell/downloads.ts'
import {part} from '../shell/views.css.ts'
import {sheetImage} from './KitSection.css.ts'
import {words} from './KitSection.words.ts'
import type {KitFile, KitOffer} from './kits.ts'

interface KitSectionProps {
  readonly id: string
  /** The signs of the kit; undefined where nobody recorded anything of the point. */
  readonly programme: Programme | undefined
  /** The files that the site offers; undefined if it has none of this point. */
  readonly kit: KitOffer | undefined
  readonly locale: Locale
}

/** Renders the print kit of a point: its files, or the command that makes it and what that will hold. */
export function KitSection({id, programme, kit, locale}: KitSectionProps) {
  const said = say(locale)
  const t = said(words)
  return (
    <section className={part} id="kit">
      <h2>{t.title}</h2>
      {programme && (
        <Notice kind={programme.basis === 'typical' ? 'warn' : 'info'} title={t.basis[programme.basis]}>
          <p>{said(programme.basisText)}</p>
        </Notice>
      )}
      {kit ? (
        <Files kit={kit} locale={locale} />
      ) : (
        <p>{programme ? t.holds(programme.items.length, programme.fittings.length) : t.holdsTypical}</p>
      )}
      <p>
        {kit ? t.command : t.make}{' '}
        <code>
          npm run -s cunbiao -- kit {id} --out kits/{id}
        </code>
      </p>
      {kit && <Sheets files={kit.files} locale={locale} />}
      {programme && (
        <p>
          <a href="#signs">{t.signs}</a>
        </p>
      )}
    </section>
  )
}

function Files({kit: {files, unpacked, earlier}, locale}: {readonly kit: KitOffer; readonly locale: Locale}) {
  const t = say(locale)(words)
  const line = ({name, is, bytes}: KitFile) =>
    is === 'sheet'
      ? []
      : [
          {
            ...(is === 'archive' ? {name: t.download, note: t.note} : t.tables[is]),
            href: `/kits/${name}`,
            format: is === 'archive' ? 'ZIP' : 'XLSX',
            size: is === 'archive' && unpacked ? t.unpacked(sizeOf(bytes)) : sizeOf(bytes),
          },
        ]
  return (
    <>
      <DownloadList label={t.files} files={files.flatMap(line)} />
      {earlier !== undefined && <p>{t.earlier(earlier)}</p>}
    </>
  )
}

function Sheets({files, locale}: {readonly files: readonly KitFile[]; readonly locale: Locale}) {
  const t = say(locale)(words)
  const sheets = files.filter(({is}) => is === 'sheet')
  if (sheets.length === 0) return null
  return (
    <details>
      <summary>{t.overview(sizeOf(sheets.reduce((sum, {bytes}) => sum + bytes, 0)))}</summary>
      {sheets.map(({name}, i) => (
        <img key={name} className={sheetImage} src={`/kits/${name}`} alt={t.sheet(i + 1)} width={297} height={210} loading="lazy" />
      ))}
    </details>
  )
}
