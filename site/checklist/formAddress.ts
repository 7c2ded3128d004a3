import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {FormFormat} from '../../points/exchange/checkForm.ts'

/** Returns the name of the blank form of today's edition; it says which edition it is, since a county may keep it for months. */
export const formFile = (format: FormFormat): string => `checklist-${edition}.${format}`

/** Returns the address of the blank form. */
export const formAddress = (format: FormFormat): string => `/data/checklist/${formFile(format)}`
