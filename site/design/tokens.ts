import {tokenFiles} from '../../design-system/tokens/tokenFiles.ts'
import {identity} from '../shell/identity.ts'
import {millimetres} from './millimetres.ts'

/** The files of tokens that the site hands out: those of the identity that it bears. */
export const files = tokenFiles(identity, millimetres())
