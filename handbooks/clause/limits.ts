import {limits as hardware, limitFiles as hardwareFiles} from '../hardware/limits.ts'
import type {Limit} from '../limit/limit.ts'
import {limits as software} from '../software/limits.ts'

/** The limits of both handbooks by name, each with the bounds that it has. Names are unique across the books; the catalogue checks it. */
export const limits = {...hardware, ...software} as const

export type LimitName = keyof typeof limits

/** The limits of each file that sets some. */
export const limitFiles: Readonly<Record<string, Readonly<Record<string, Limit>>>> = {
  ...hardwareFiles,
  'handbooks/software/limits.ts': software,
}

const isLimit = (name: string): name is LimitName => Object.hasOwn(limits, name)

/** Returns the limit called `name`, which an author gave, or undefined if neither book has it. */
export const findLimit = (name: string): Limit | undefined => (isLimit(name) ? limits[name] : undefined)
