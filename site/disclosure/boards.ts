import {today} from '../../handbooks/input/today.ts'
import {loadNotices} from '../../points/disclosure/loadNotices.ts'
import {type BoardOn, boardOn} from '../../points/disclosure/notice.ts'
import {directory, folder} from '../shell/data.ts'

/** The day of this build: what is past by then is not in its pages. */
export const builtOn: string = today()

/** What hangs at each point that has notices, and what hung there, by the point’s id. */
export const boards: ReadonlyMap<string, BoardOn> = new Map(
  [...loadNotices(directory, folder)].map(([id, notices]) => [id, boardOn(notices, builtOn)]),
)

/** Returns the address of the notices of a point, without locale. */
export const boardPath = (id: string): string => `/points/${id}/notices/`

/** Returns the address of the feed of a town, without locale: it is in Chinese, as its notices are. */
export const feedPath = (district: string, town: string): string => `/districts/${district}/${town}/notices.atom`
