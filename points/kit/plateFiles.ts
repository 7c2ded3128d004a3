import {toPages} from '../../design-system/drawing/paper/pagesPdf.ts'
import type {Pen} from '../../design-system/drawing/paper/pen.ts'
import type {Programme} from '../programme/programme.ts'
import {drawBeside} from './besidePaper.ts'
import type {KitFile} from './checksums.ts'
import type {KitTitle} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'
import {isPlain} from './plates.ts'
import {takeDownRows} from './takeDown.ts'
import {drawTakeDown, takeDownCsv} from './takeDownPaper.ts'

/** Returns the papers that a profile of plates brings into a kit: what comes down, and how plates hang beside each other. None as today. */
export async function plateFiles(plan: Programme, signs: readonly KitSign[], title: KitTitle, pen: Pen): Promise<KitFile[]> {
  const {profile} = plan
  if (!profile || isPlain(plan)) return []
  const down = drawTakeDown(plan, profile, title, pen)
  const beside = drawBeside(plan, signs, profile, title, pen)
  return [
    ...(beside.length > 0 ? [{path: 'beside.pdf', bytes: await toPages(beside, title, pen.fonts), extent: `A4 × ${beside.length}`}] : []),
    {path: 'takedown.csv', bytes: takeDownCsv(takeDownRows(plan), title.sample)},
    {path: 'takedown.pdf', bytes: await toPages(down, title, pen.fonts), extent: `A4 × ${down.length}`},
  ]
}
