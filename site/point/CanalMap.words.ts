import {bilingual} from '../../handbooks/language/both.ts'

/** Pixels that names take, which are longer in English: a canal with its places, and one place. */
export const words = bilingual({zh: {canal: 106, place: 104}, en: {canal: 132, place: 130}})
