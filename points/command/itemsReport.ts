import {extname} from 'node:path'
import {readText} from '../../handbooks/input/file.ts'
import {refuseUnlessFile, utf8, writeOne} from '../../handbooks/input/output.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {type ItemTemplate, loadItems} from '../../handbooks/items/loadItems.ts'
import {loadNotHere} from '../../handbooks/items/notHere.ts'
import {loadDistricts} from '../directory/district.ts'
import {itemsCsv, itemsWorkbook} from '../exchange/itemFormats.ts'
import {checkItemLists} from '../items/checkItemLists.ts'
import {comparedOverlay, comparedTable} from '../items/comparedLists.ts'
import {type ComparedList, diffLists, diffSum} from '../items/diffLists.ts'
import {diffText} from '../items/diffText.ts'
import {exportRows} from '../items/exportRows.ts'
import {itemsJsonLd} from '../items/jsonLd.ts'
import {loadOverlay, overlayName, readOverlay} from '../items/overlay.ts'
import {readListFile} from './itemsImport.ts'
import {count, type Terminal} from './terminal.ts'

/** Forms in which items are exported. */
export const itemFormats = ['xlsx', 'csv', 'jsonld'] as const
export type ItemFormat = (typeof itemFormats)[number]

/** Says how the template and each district's list stand. @throws InputError or InputErrors with everything wrong in them. */
export function sayChecked({say}: Terminal): void {
  const template = loadItems()
  const {lines, problems} = checkItemLists(template)
  const seen = (how: string) => template.items.filter((item) => item.seen === how).length
  say(
    `template: ${count(template.items.length, 'item')}, a guide seen of ${seen('page')}, part of one of ${seen('part')}, only the name of ${seen('name')}; ${template.papers.size} papers, ${template.sources.size} pages`,
  )
  say(`certificates that a village does not issue: ${loadNotHere().length}`)
  for (const line of lines) say(line)
  problems.throwIfAny()
}

/** Says how two lists differ, each a file or the district whose list is meant. @throws InputError if one cannot be read. */
export async function sayDiff(a: string, b: string, format: 'text' | 'json', terminal: Terminal): Promise<void> {
  const template = loadItems()
  const diff = diffLists(await compared(a, template, terminal), await compared(b, template, terminal))
  terminal.say(format === 'json' ? JSON.stringify({sum: diffSum(diff), ...diff}, null, 2) : diffText(diff))
}

/** Two lists are compared as they are: what is wrong in one is for its own county to correct. */
async function compared(given: string, template: ItemTemplate, {at, nameOf}: Terminal): Promise<ComparedList> {
  const [path, name] = [at(given), nameOf(given)]
  const ending = extname(given).toLowerCase()
  if (ending === '.yaml' || ending === '.yml')
    return comparedOverlay(readOverlay(name, readText({path, name, as: 'yaml'}), template), template)
  if (ending !== '') return comparedTable((await readListFile(path, name)).items, template)
  return comparedOverlay(listOf(given, template), template)
}

/** Writes the items of a district, or of the template, to a file. @throws InputError if there is no such list, or it cannot be written. */
export async function exportItems(format: ItemFormat, file: string, id: string | undefined, {at, say}: Terminal): Promise<void> {
  refuseUnlessFile(at(file))
  const template = loadItems()
  const overlay = id === undefined ? undefined : listOf(id, template)
  const rows = exportRows(template, overlay)
  const whose = overlay ? `${overlay.source.title.zh} ${overlay.from}` : '样例，以本县清单为准 Template'
  const county = loadDistricts().find((one) => one.id === id)?.name
  const write = {
    csv: () => itemsCsv(rows),
    xlsx: () => itemsWorkbook(rows, whose),
    jsonld: () => utf8(`${JSON.stringify(itemsJsonLd(template, overlay, county), null, 1)}\n`),
  }
  writeOne(at(file), await write[format]())
  say(`wrote ${count(rows.length, 'item')} to ${file}: ${whose}`)
}

function listOf(id: string, template: ItemTemplate) {
  const overlay = loadDistricts().some((one) => one.id === id) ? loadOverlay(id, template) : undefined
  if (overlay) return overlay
  throw new InputError(overlayName(id), [
    {at: '', message: 'is not there; take the county’s list in with items import, or name a district that has one'},
  ])
}
