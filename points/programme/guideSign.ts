import {textsOf} from '../../design-system/signs/layout/texts.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import type {DistrictOffers} from '../items/districtOffers.ts'
import type {SignDraft} from './signDraft.ts'

/**
 * Returns the sign with the code of the county's guides; none where its list names no address, for a code that leads nowhere is worse than none.
 *
 * @clause HW-SIGN-100 what the code does and whose it is
 * @clause HW-SIGN-101 the way without a phone
 */
export function guideSigns({overlay: {guides, sample}}: DistrictOffers): SignDraft[] {
  if (!guides) return []
  const {zh, en} = guides.operator
  const spec: SignSpec = {
    kind: 'qr-guide',
    viewingDistanceM: 2,
    heading: sample ? {zh: '扫码看办事指南（示例）', en: 'Service Guides (sample)'} : {zh: '扫码看办事指南', en: 'Service Guides'},
    payload: guides.address,
    does: {zh: '看办什么事、带什么材料', en: 'See what to bring for each matter'},
    without: {zh: '没有手机，到窗口领取纸质指南', en: 'No phone? Take a printed guide at the window'},
    operator: {zh, ...(en !== undefined && {en})},
  }
  return [
    {
      kind: 'qr-guide',
      spec,
      location: {zh: '大厅，窗口附近', en: 'In the hall, near the windows'},
      quantity: 1,
      messages: textsOf(spec).map(({text}) => text),
    },
  ]
}
