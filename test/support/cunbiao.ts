import {loadIdentity} from '../../design-system/identity/loadIdentity.ts'

/** The identity that the toolkit ships, as a command would hand it in. */
export const cunbiao = loadIdentity('cunbiao')
