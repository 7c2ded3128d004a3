import {limits as hardware} from '../hardware/limits.ts'
import type {Limit} from '../limit/limit.ts'
import {limits as software} from '../software/limits.ts'

/** The limits of both handbooks by name. Names are unique across the books; the catalogue checks it. */
export const limits: Readonly<Record<string, Limit>> = {...hardware, ...software}
