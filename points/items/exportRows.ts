import {classNames, formNames, handlingNames, sightingWords} from '../../handbooks/items/itemWords.ts'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import type {Offer, PaperUse} from '../../handbooks/items/offer.ts'
import {countyOffers} from './countyOffers.ts'
import {daysText} from './diffText.ts'
import {labelsOf} from './listedForm.ts'
import {listColumns} from './listHead.ts'
import type {Overlay} from './overlay.ts'

/** A row of an export, by headings that an import reads again. */
export type ExportRow = Readonly<Record<string, string | number>>

/**
 * Returns the items of a district, or of the template where it has no list, as rows of a table. Every row says whose it is: a row of the
 * template says that it is one, and promises nothing.
 */
export function exportRows(template: ItemTemplate, overlay: Overlay | undefined): ExportRow[] {
  const listed = new Map(overlay?.items.map((item) => [item.id, item]))
  return countyOffers(template, overlay).map((offer) => {
    const item = listed.get(offer.id)
    const form = overlay?.forms.find(({items}) => items.includes(offer.id))
    return {
      [listColumns.id[0]]: offer.id,
      [listColumns.name[0]]: offer.name.zh,
      'Name in English': offer.name.en ?? '',
      俗称: offer.also.join('、'),
      类别: classNames[offer.class].zh,
      [listColumns.base[0]]: item?.code?.base ?? '',
      [listColumns.implementing[0]]: item?.code?.implementing ?? '',
      [listColumns.handling[0]]: item?.code?.handling ?? '',
      [listColumns.kind[0]]: offer.handling ? `${handlingNames[offer.handling].zh}件` : '',
      [listColumns.statutory[0]]: item?.statutory ? daysText(item.statutory) : '',
      [listColumns.promised[0]]: offer.promised ? daysText(offer.promised) : '',
      [listColumns.basis[0]]: item?.basis.join('；') ?? '',
      [listColumns.fee[0]]: offer.fee?.zh ?? '',
      [listColumns.visits[0]]: item?.visits ?? '',
      [listColumns.online[0]]: item?.online ?? '',
      [listColumns.level[0]]: item?.level ?? '',
      [listColumns.body[0]]: item?.body ?? '',
      [listColumns.for[0]]: item?.for ?? '',
      [listColumns.paper[0]]: (offer.papers ?? []).map(({id, words}) => words ?? template.papers.get(id)?.name.zh ?? id).join('\n'),
      材料说明: (offer.papers ?? []).map(detailText).join('\n'),
      [listColumns.form[0]]: form?.title.zh ?? '',
      [listColumns.formEdition[0]]: form?.edition?.zh ?? '',
      [listColumns.formFields[0]]: form?.lines ? labelsOf(form.lines) : '',
      来由: standingText(offer),
    }
  })
}

/** What a list says of a paper beside its name; a line of its own for each, so that both columns go line by line. */
const detailText = ({form, copies, mind}: PaperUse) =>
  [form ? formNames[form].zh : '', copies === undefined ? '' : `${copies}份`, mind?.zh ?? ''].filter(Boolean).join('，') || '—'

/** Returns whose an item is, in words that go with it wherever it is exported. */
export const standingText = ({standing, papersFrom, seen}: Offer): string =>
  [
    standing === 'sample' ? '虚构的示例县清单 Made-up list of a sample county' : standing === 'county' ? '本县清单' : '',
    papersFrom === 'template' && seen ? `材料：${sightingWords[seen].zh}` : '',
    papersFrom === 'template' && !seen ? '材料：本县清单没有列' : '',
  ]
    .filter(Boolean)
    .join('；')
