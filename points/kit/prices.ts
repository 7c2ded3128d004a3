import {join} from 'node:path'
import {z} from 'zod'
import {type Material, type Mount, materials, mounts} from '../../design-system/signs/making/making.ts'
import {refuseUnlessFile} from '../../handbooks/input/file.ts'
import {InputError, show} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {isoDate, oneOf} from '../../handbooks/input/yaml.ts'
import {readYamlFile} from '../../handbooks/input/yamlFile.ts'
import {inBoth} from '../../handbooks/language/both.ts'
import {certifiedProducts} from '../record/survey.ts'

/** What something may cost, in the list's currency. */
export interface PriceBand {
  readonly low: number
  readonly high: number
}

const amount = z
  .number({error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not a number; give the price without currency`)})
  .positive({error: ({input}) => `${show(input)} is not a price; give more than 0, or ask for one`})
  .max(1_000_000, {error: ({input}) => `${show(input)} is above 1000000; give the price of one unit`})

const price = (unit: 'm2' | 'sign' | 'piece') =>
  z
    .strictObject({
      unit: z.literal(unit, {
        error: ({input}) =>
          input === undefined ? `is missing; write ${unit}` : `${show(input)} is not the unit here; these prices are per ${unit}`,
      }),
      low: amount,
      high: amount,
    })
    .refine(({low, high}) => low <= high, {error: ({input}) => `${show(input)} has its low price above its high one; exchange them`})

const keys = <K extends string>(of: Readonly<Record<K, unknown>>) => Object.keys(of) as [K, ...K[]]

/** A list of unit prices for estimates. Every material, way of fixing and product has one, so that nothing is ever taken to cost nothing. */
export const pricesSchema = z.strictObject({
  /** The day on which the prices held. */
  date: isoDate,
  currency: oneOf('a currency of this list', ['CNY']),
  /** Where the prices come from, in one sentence; it stands on everything that is worked out from them. */
  basis: inBoth,
  /** Per square metre of sign. */
  materials: z.record(z.enum(keys<Material>(materials)), price('m2')),
  /** Per sign, for fixings and fitting. */
  mounts: z.record(z.enum(keys<Mount>(mounts)), price('sign')),
  /** Per certified product. */
  products: z.record(z.enum(certifiedProducts), price('piece')),
})
export type Prices = z.output<typeof pricesSchema>

/**
 * Returns the price list at `path`: this toolkit's own if none is given.
 *
 * @throws InputError headed by `name` if the file is missing, or with the line and field of everything wrong in it.
 */
export function loadPrices(path = join(root, 'points/kit/prices.yaml'), name = 'points/kit/prices.yaml'): Prices {
  const cure = 'give a price list such as points/kit/prices.yaml'
  refuseUnlessFile({path, name, ifMissing: cure, ifFolder: cure})
  if (!/\.ya?ml$/i.test(path))
    throw new InputError(name, [{at: '', message: 'is no price list; give a .yaml file such as points/kit/prices.yaml'}])
  return readYamlFile(path, name, pricesSchema)
}
