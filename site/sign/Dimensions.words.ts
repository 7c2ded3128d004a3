import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {caption: (distanceM: number) => `尺寸图，视距${distanceM} m，单位mm`, alt: (name: string) => `${name}的尺寸图，尺寸见下表`},
  en: {
    caption: (distanceM: number) => `Dimensions for a viewing distance of ${distanceM} m, in millimetres`,
    alt: (name: string) => `${name}: drawing with dimension lines, which the table below explains`,
  },
})
