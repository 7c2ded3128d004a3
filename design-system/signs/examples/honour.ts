import type {SignSpec} from '../sign.ts'

/** Signs that honour. The awards are samples: no source names one of a real point. */
export const honour = {} satisfies Record<string, SignSpec>
