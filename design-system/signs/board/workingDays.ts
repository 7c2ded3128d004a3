import * as z from 'zod'
import {show} from '../../../handbooks/input/problem.ts'
import type {SignText} from '../layout/spec.ts'

/** Schema of a number of working days; 0 is on the spot. */
export const workingDays = z
  .int({
    error: ({input}) =>
      input === undefined ? 'is missing; give working days, 0 for on the spot' : `${show(input)} is not a whole number of working days`,
  })
  .min(0, {error: ({input}) => `${input} is below 0; give working days, 0 for on the spot`})
  .max(365, {error: ({input}) => `${input} working days are more than a year; check the number`})

/** Returns a number of working days in words. */
export const daysInWords = (days: number): SignText =>
  days === 0 ? {zh: '当场办结', en: 'On the spot'} : {zh: `${days}个工作日`, en: `${days} working day${days === 1 ? '' : 's'}`}
