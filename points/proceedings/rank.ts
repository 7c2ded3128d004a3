import {type DecidedType, decidedTypes} from './step.ts'

/** Returns whether `a` is a higher type than `b`. */
export const isHigher = (a: DecidedType, b: DecidedType): boolean => decidedTypes.indexOf(a) < decidedTypes.indexOf(b)
