import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {caption: (distanceM: number) => `尺寸图，视距${distanceM} m，单位mm`},
  en: {caption: (distanceM: number) => `Dimensions for a viewing distance of ${distanceM} m, in millimetres`},
})
