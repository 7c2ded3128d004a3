import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import type {InBoth} from '../finding.ts'
import type {SignSpec} from '../sign.ts'

/** A sign as it should be beside one that breaks a clause. The check says why; `why` adds what it cannot know. */
export interface Pair {
  readonly good: SignSpec
  readonly bad: SignSpec
  /** The clause that `bad` breaks and `good` keeps; a test holds both to it. */
  readonly clause: string
  readonly why: InBoth
}

const zhanqi = {zh: '战旗村便民服务站', en: 'Zhanqi Village Public Service Station'}

/** Do and don't of the kinds, drawn and checked like any other sign. */
export const pairs: Partial<Readonly<Record<SignKind, readonly Pair[]>>> = {
  fascia: [
    {
      clause: 'HW-SIGN-010',
      good: {kind: 'fascia', viewingDistanceM: 20, text: zhanqi},
      bad: {kind: 'fascia', viewingDistanceM: 20, widthMm: 2281, heightMm: 540, hanziHeightMm: 90, text: zhanqi},
      why: {zh: '牌子做大了，字没有做大，路上还是认不出。', en: 'A large panel with small characters is no easier to read from the road.'},
    },
    {
      clause: 'HW-SIGN-003',
      good: {kind: 'fascia', viewingDistanceM: 15, text: zhanqi},
      bad: {kind: 'fascia', viewingDistanceM: 15, text: {zh: '战旗村党群综合服务大厅', en: 'Zhanqi Village General Service Hall'}},
      why: {
        zh: '各村自起名称，居民换一个村就认不出是同一种地方。',
        en: 'When each village names its point as it likes, residents no longer know it for the same kind of place.',
      },
    },
  ],
}
