import {type Zippable, zipSync} from 'fflate'
import {openStudioEngine} from '../sign/studioEngine.ts'
import type {TrayItem} from './drafts.ts'
import {fileOf, kindsOfFile} from './save.ts'
import {scheduleCsv} from './schedule.ts'

/**
 * Returns one archive of a tray: a folder for each sign with all its files, and the schedule; or the name of the sign that could not be made,
 * for a part of an order is worse than none. `making` is told which sign is in hand, from 1.
 */
export async function trayZip(
  items: readonly TrayItem[],
  locale: string,
  head: readonly string[],
  making: (n: number) => void,
): Promise<{readonly zip: Uint8Array} | {readonly failed: string}> {
  const {engine, data} = await openStudioEngine(locale)
  const files: Zippable = {'signs.csv': new TextEncoder().encode(scheduleCsv(head, items))}
  for (const [i, item] of items.entries()) {
    making(i + 1)
    try {
      const sign = await (await engine.read(item.spec, item.name)).draw(data.identity)
      for (const kind of kindsOfFile) {
        const file = await fileOf(kind, sign, item.name, item.spec)
        if (file) files[`${item.name}/${file.path}`] = file.bytes
      }
    } catch {
      return {failed: item.name}
    }
  }
  return {zip: zipSync(files, {level: 6})}
}
