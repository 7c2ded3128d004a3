import {limits} from '../../handbooks/hardware/limits.ts'
import type {Identity} from '../tokens/identity.ts'

/**
 * Returns the space that is kept free round an emblem `size` high: what the identity asks, and never less than the handbook does.
 *
 * @clause HW-IDEN-003 clear space
 */
export const clearSpaceOf = ({emblem}: Pick<Identity, 'emblem'>, size: number): number =>
  size * Math.max(emblem.clearSpace / emblem.size, limits.emblemClearSpace.min / 100)

/**
 * Returns the least height of an emblem that is printed, in millimetres: what the identity asks, and never less than the handbook does.
 *
 * @clause HW-IDEN-004 least height
 */
export const leastEmblemOf = ({emblem}: Pick<Identity, 'emblem'>): number => Math.max(emblem.minHeightMm, limits.emblemHeight.min)

/** Least height of an emblem on a screen, in pixels of the artwork; our own choice. */
export const leastEmblemPx = 48
