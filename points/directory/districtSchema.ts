import {z} from 'zod'
import {show} from '../../handbooks/input/problem.ts'
import {prose} from '../../handbooks/input/words.ts'
import {isoDate, slug} from '../../handbooks/input/yaml.ts'
import {inBoth, namesInBoth} from '../../handbooks/language/both.ts'
import {profileSchema} from '../profile/profile.ts'
import {thresholdSchema} from '../record/threshold.ts'

/** A number at which an office answers: a landline with its area code, a hotline of 3 to 8 digits or a 400 number. Never a person's mobile. */
const phone = z.string({error: ({input}) => noPhone(input)}).regex(/^(0\d{2,3}-\d{7,8}(-\d{1,6})?|\d{3,8}|400-?\d{3}-?\d{4})$/, {
  error: ({input}) =>
    /^(\+?86[- ]?)?1[3-9]\d{9}$/.test(String(input))
      ? `${show(input)} is a mobile number, which is a person’s; give the line of an office, such as "028-12345678" or "12345"`
      : noPhone(input),
})
const noPhone = (input: unknown) => `${show(input)} is not the number of an office; write it in quotes as "028-12345678" or "12345"`

const noCode = (input: unknown) => `${show(input)} is not a code of 6 digits; quote it so that it stays text`

/** How an office is reached, as it makes public itself. No names of persons. */
const contact = z.strictObject({
  name: namesInBoth,
  phone: phone.optional(),
  address: namesInBoth.optional(),
  hours: namesInBoth.optional(),
  /** Where the office publishes this, and the day on which it was seen there. */
  seen: z.strictObject({on: isoDate, where: prose}),
})

/**
 * What a district says of itself, in `districts/<id>/district.yaml`: a county, or a county-level district of a city. Only `id` and `name`
 * must be there, and `villages` if there is a list.
 */
export const districtSchema = z.strictObject({
  /** The name of its folder. */
  id: slug,
  /** True for a made-up district, all of whose points are made up and say so wherever they are shown or exported. */
  sample: z.boolean().default(false),
  /** Name on signs and in addresses. */
  name: namesInBoth,
  province: namesInBoth.optional(),
  city: namesInBoth.optional(),
  /** The first six digits of every code in its list. Without it, those that most rows have. */
  code: z
    .string({error: ({input}) => noCode(input)})
    .regex(/^\d{6}$/, {error: ({input}) => noCode(input)})
    .optional(),
  /**
   * What stands before the id of a point in addresses, kits and commands, so that two districts may both have a zhanqi; `<id>-` if not
   * given. It is never changed: addresses that exist stay.
   */
  prefix: z
    .string()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*-)?$/, {
      error: ({input}) => `${show(input)} is no prefix; write lower-case letters and digits that end with a hyphen, or "" for none`,
    })
    .optional(),
  /** Ids that the district had before. Addresses of points that begin with one of them, as `<id>-`, lead on. */
  formerIds: z.array(slug).default([]),
  /** What the list in `villages.csv` beside this file is; absent where there is none. */
  villages: z
    .strictObject({
      /** The day for which its codes and names are given. */
      asOf: isoDate,
      /** Where they come from, as records cite it. */
      source: z.strictObject({
        id: slug,
        title: namesInBoth,
        /** How it came here and under which licence, in sentences. */
        note: inBoth.optional(),
      }),
    })
    .optional(),
  /** What a site of this district alone says of itself; what is not given follows from the name, see `siteOf`. */
  site: z
    .strictObject({
      title: namesInBoth.optional(),
      /** What the site is, in a sentence or two. */
      lead: inBoth.optional(),
      /** The body that publishes the site. */
      publisher: namesInBoth.optional(),
    })
    .default({}),
  /** What is told of this district alone, each with what it rests on. No count stands in them: counts are worked out. */
  texts: z
    .strictObject({
      /** How its points came to be, on the first page. */
      origin: inBoth.optional(),
      /** On what the facts of its recorded points rest, in About. */
      records: inBoth.optional(),
    })
    .default({}),
  /** Where residents turn: the line for complaints, and the office that answers for the points. */
  contacts: z.strictObject({complaint: contact.optional(), office: contact.optional()}).default({}),
  /** Id of the identity of its signs and its site: colours, emblem, typefaces. */
  identity: slug.default('cunbiao'),
  /** Points, by their ids within the district, whose print kits a build of the site makes; all others are made by `kit`. */
  kitsOnSite: z.array(slug).default([]),
  /** Limits that the county set otherwise. */
  thresholds: z.array(thresholdSchema).default([]),
  /** Id of a shipped profile of plates and names, see `points/profile/`; `as-today` if neither this nor one of its own is given. */
  profile: slug.optional(),
  /** A profile of the district's own, whole. */
  ownProfile: profileSchema.optional(),
})

/** What stands in a `district.yaml`, for whoever writes one. */
export type DistrictFile = z.input<typeof districtSchema>
export type DistrictContact = z.output<typeof contact>
