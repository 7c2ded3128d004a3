import {loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {refuseUnless, writeFolder} from '../../handbooks/input/output.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {loadDirectory, loadEntry} from '../directory/directory.ts'
import {loadDistricts} from '../directory/district.ts'
import {identities} from '../directory/identityOf.ts'
import {loadNotices, noticesOf, openNotices} from '../disclosure/loadNotices.ts'
import {stands} from '../disclosure/notice.ts'
import {emblemOf, makeNoticeFiles} from '../disclosure/noticeFile.ts'
import {count, type Terminal} from './terminal.ts'

/**
 * Says for each point of a district that has notices what stands on `day`, what waits for its day and what is to be taken down.
 *
 * @throws InputError or InputErrors if there is no such district, or with every fault of every table.
 */
export function sayNotices(id: string, {say}: Pick<Terminal, 'say'>, day = today()): void {
  const known = loadDistricts().map((district) => district.id)
  if (!known.includes(id))
    throw new InputError(`district "${id}"`, [{at: '', message: `is not a district; use one of ${known.join(', ')}`}])
  const entries = loadDirectory(loadCatalogue(), undefined, {only: [id]})
  const boards = loadNotices(entries)
  for (const [point, notices] of boards) {
    const up = notices.filter((notice) => stands(notice, day))
    const waiting = notices.filter(({from}) => from > day)
    const past = notices.filter(({until}) => until !== undefined && until < day)
    say(`${point}: ${count(up.length, 'notice')} up, ${waiting.length} waiting, ${past.length} past`)
    for (const {title, until} of past) say(`  to be down since ${until}: ${title}`)
  }
  say(boards.size === 0 ? `${id} has no tables of notices` : `${count(boards.size, 'table')}, no problems`)
}

/**
 * Writes the notices of a point that stand today or wait for their day, on A4.
 *
 * @throws InputError with every fault of the table, or if nothing is left to print, or the folder cannot be written.
 */
export async function printNotices(
  id: string,
  {out, file, locale}: {readonly out: string; readonly file?: string; readonly locale: Locale},
  {at, nameOf, say}: Terminal,
): Promise<void> {
  refuseUnless(at(out))
  const entry = loadEntry(loadCatalogue(), id)
  const all = file === undefined ? noticesOf(entry) : await openNotices(at(file), nameOf(file))
  const wanted = all.filter(({until}) => until === undefined || until >= today())
  if (wanted.length === 0)
    throw new InputError(entry.id, [
      {
        at: '',
        message:
          all.length === 0
            ? `has no notices; write them to points/districts/${entry.districtId}/notices/${entry.slug}.csv, or name a table by --file`
            : 'has no notice that stands or waits; all are past',
      },
    ])
  const identity = identities()(entry)
  const setting = {locale, point: entry, identity, emblem: emblemOf(identity)}
  writeFolder(at(out), await makeNoticeFiles(wanted, setting))
  say(`wrote ${out}: print.pdf with ${count(wanted.length, 'notice')}, a sheet of A4 each`)
}
