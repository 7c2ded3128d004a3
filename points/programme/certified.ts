import type {Clause, PointType} from '../../handbooks/clause/clause.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {Entry} from '../directory/directory.ts'
import {type CertifiedProduct, certifiedProducts} from '../record/survey.ts'
import {productNumber} from './signNumber.ts'
import {typical} from './typical.ts'

/** A product: the permanent end of its number, what it is called, where it goes, and the clause that asks for it. */
interface Product {
  readonly own: string
  readonly name: InBoth
  readonly location: InBoth
  readonly clause: string
}

/**
 * Safety signs that points need. They are never drawn here: shape, colour and material are a matter of the mandatory standards, so they are
 * bought as finished products with a certificate.
 *
 * @clause HW-SIGN-022 safety signs are bought
 */
const products: Readonly<Record<CertifiedProduct, Product>> = {
  'exit-sign': {
    own: '01',
    name: {zh: '安全出口标志', en: 'Exit sign'},
    location: {zh: '每个出口正上方和走道转弯处', en: 'Directly above each exit and where corridors turn'},
    clause: 'HW-SAFE-003',
  },
  'extinguisher-sign': {
    own: '02',
    name: {zh: '灭火器标志', en: 'Fire extinguisher sign'},
    location: {zh: '每处灭火器上方', en: 'Above each place of fire extinguishers'},
    clause: 'HW-SAFE-008',
  },
  'no-smoking-sign': {
    own: '03',
    name: {zh: '禁止吸烟标志', en: 'No smoking sign'},
    location: {zh: '主入口和等候区', en: 'Main entrance and waiting area'},
    clause: 'HW-UPK-003',
  },
  'defibrillator-sign': {
    own: '04',
    name: {zh: '自动体外除颤器标志', en: 'AED sign'},
    location: {zh: '除颤器所在位置', en: 'Where the defibrillator is kept'},
    clause: 'HW-SAFE-018',
  },
}

/** What each product is called. */
export const productNames: Readonly<Record<CertifiedProduct, InBoth>> = {
  'exit-sign': products['exit-sign'].name,
  'extinguisher-sign': products['extinguisher-sign'].name,
  'no-smoking-sign': products['no-smoking-sign'].name,
  'defibrillator-sign': products['defibrillator-sign'].name,
}

/** The standard that the certificate names, and what stands in its way of being read as settled. */
export const productStandard: InBoth = {
  zh: 'GB 2894-2025等强制性标准，以合格证明为准',
  en: 'GB 2894-2025 and other mandatory standards, as the certificate states',
}

/** One line of the schedule that is bought and not made. */
export interface CertifiedItem {
  readonly product: CertifiedProduct
  /** Such as `ZHANQI-BUY01`. */
  readonly number: string
  readonly name: InBoth
  readonly location: InBoth
  /** Undefined if only a visit can tell. */
  readonly quantity: number | undefined
  /** The clause that asks for it, then the one on safety signs. */
  readonly clauses: readonly string[]
}

/**
 * Returns the certified products that a point of `type` must or should have.
 *
 * Their number is what the survey counted; a point that nobody surveyed gets the typical number of its type, where there is one.
 */
export function certifiedItems({id, record}: Entry, type: PointType, clause: ReadonlyMap<string, Clause>): CertifiedItem[] {
  const survey = record?.survey
  const counted = survey ? survey.safetySigns : typical[type].safetySigns
  return certifiedProducts.flatMap((product): CertifiedItem[] => {
    const {own, name, location, clause: asks} = products[product]
    const applies = clause.get(asks)?.applies[type]
    if (applies !== 'required' && applies !== 'recommended') return []
    return [{product, number: productNumber(id, own), name, location, quantity: counted?.[product], clauses: [asks, 'HW-SIGN-022']}]
  })
}
