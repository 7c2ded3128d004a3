import {loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {refuseUnless, writeFolder} from '../../handbooks/input/output.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {makeItemPack} from '../book/itemPack.ts'
import {loadEntry} from '../directory/directory.ts'
import {identities} from '../directory/identityOf.ts'
import {districtOffers} from '../items/districtOffers.ts'
import {overlayName} from '../items/overlay.ts'
import {count, type Terminal} from './terminal.ts'

/** Writes the sheets of a point's frequent items. @throws InputError if its county has no list, whose names and promises stand on them. */
export async function writePack(
  id: string,
  {out, copies = 1, locale}: {readonly out: string; readonly copies?: number; readonly locale: Locale},
  {at, say}: Terminal,
): Promise<void> {
  refuseUnless(at(out))
  const catalogue = loadCatalogue()
  const entry = loadEntry(catalogue, id)
  const list = districtOffers(entry)
  if (!list)
    throw new InputError(overlayName(entry.districtId), [
      {at: '', message: 'is not there, or its day is still to come; take the county’s list in with items import'},
    ])
  const {files, from, items} = await makeItemPack(catalogue, {entry, list, locale, copies, identity: identities()(entry)})
  writeFolder(at(out), files)
  say(`wrote ${out}: print.pdf with ${count(items * 3 * copies, 'sheet')} of A4 for ${count(items, 'item')}`)
  if (from === 'order')
    say(
      'nobody has counted which items are frequent, so these are the first of the list; ledger sum counts them, and frequent in the list or the record names them',
    )
}
