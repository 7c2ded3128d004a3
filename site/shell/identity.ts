import {builtIdentity} from '../../design-system/identity/loadIdentity.ts'

/** Whose colours and emblem this site bears: read once when it is built, and handed to everything that draws. */
export const identity = builtIdentity()
