import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {type SignText, textKeys} from '../../design-system/signs/layout/spec.ts'
import {textsOf} from '../../design-system/signs/layout/texts.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {readText} from '../../handbooks/input/file.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import {parsed} from '../../handbooks/input/parsing.ts'
import {show} from '../../handbooks/input/problem.ts'
import {readValue, slug} from '../../handbooks/input/schema.ts'
import type {Profile} from '../profile/profile.ts'
import type {Programme} from '../programme/programme.ts'
import {type Bill, costOf} from './bill.ts'
import {areIn, type FileHash, hashFiles, toSums} from './checksums.ts'
import type {KitTitle} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'
import {isPlain} from './plates.ts'
import type {Prices} from './prices.ts'
import {besideOf} from './schedule.ts'

const inBoth = z.object({zh: z.string(), en: z.string()})
/** Money in whole units or hundredths, of a kit: more is a slip of whoever wrote into the file. */
const money = z.number().min(0).max(1e9)
const lowFirst = {error: () => 'has a low end above its high end; give the manifest as the kit wrote it'}
const band = z
  .object({low: money, high: money})
  .refine(({low, high}) => low <= high, lowFirst)
  .nullable()
/** How many of a sign or a product; null is not known. */
const howMany = z.int().min(0).max(9999).nullable()
/** A length of a drawing in millimetres; null where there is none. */
const length = z.number().positive().max(100_000).nullable()
/** Where a file of the kit lies in it, and nowhere outside. */
const inside = z.string().refine((path) => /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\:]+$/.test(path), {
  error: ({input}) => `${show(input)} is no path inside a kit; give the manifest as the kit wrote it`,
})
const once =
  <Part extends string>(part: Part) =>
  (all: readonly Readonly<Record<Part, string>>[], context: z.core.$RefinementCtx) => {
    const seen = new Set<string>()
    for (const [i, {[part]: value}] of all.entries()) {
      if (seen.has(value)) context.addIssue({code: 'custom', path: [i, part], message: `${show(value)} stands twice; a kit has it once`})
      seen.add(value)
    }
  }
const message = z.object({
  /** Where it stands in the sign's spec. */
  at: z.string(),
  /** The arrow, symbol, number or hours on the same line. */
  beside: z.string(),
  ...(Object.fromEntries(textKeys.map((key) => [key, z.string().optional()])) as Record<
    keyof Omit<SignText, 'scriptFirst'>,
    z.ZodOptional<z.ZodString>
  >),
})

/** What a kit says of itself, for the kit that comes after it and for whoever wants to know whether a folder is whole. */
export const manifestSchema = z.object({
  format: z.literal('cunbiao-kit-1', {
    error: ({input}) => `${show(input)} is not cunbiao-kit-1, so no kit of today's form wrote it; give manifest.json as a kit wrote it`,
  }),
  point: z.object({id: slug, name: inBoth}),
  sample: z.boolean(),
  edition: z.string(),
  revision: z.string(),
  basis: z.enum(['survey', 'typical']),
  /** The profile of plates and names that the kit follows, and what it does not make by it; absent where every sign is made. */
  profile: z
    .object({
      id: z.string(),
      name: inBoth,
      notMade: z.array(
        z.object({
          kind: z.string(),
          is: z.string(),
          onto: z.string().optional(),
          why: inBoth,
          source: inBoth,
          clauses: z.array(z.string()),
        }),
      ),
    })
    .optional(),
  /** Hash of everything that the kit was made from: as long as it is the same, so is the kit. */
  inputs: z.string(),
  /** An estimate by a price list, never a quotation. Null is not known, never nothing. */
  estimate: z.object({currency: z.string(), date: z.string(), basis: inBoth, low: money, high: money, open: z.int().min(0)}),
  signs: z
    .array(
      z.object({
        number: z.string().min(1),
        kind: z.string(),
        quantity: howMany,
        revision: z.string(),
        widthMm: length,
        heightMm: length,
        messages: z.array(message),
        /** Ids of the clauses that govern the sign; their texts stand below. */
        clauses: z.array(z.string()),
        estimate: band,
      }),
    )
    .superRefine(once('number')),
  products: z
    .array(z.object({number: z.string().min(1), name: inBoth, quantity: howMany, clauses: z.array(z.string()), estimate: band}))
    .superRefine(once('number')),
  /** Title and text of every clause named above, as of this edition. */
  clauses: z.record(z.string(), z.object({title: inBoth, text: inBoth})),
  /** Every other file of the kit but SHA256SUMS, which is written after this one. */
  files: z.array(z.object({path: inside, size: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/)})).superRefine(once('path')),
})
export type Manifest = z.output<typeof manifestSchema>
export type ManifestSign = Manifest['signs'][number]

/** Where the manifest stands in a kit. */
export const manifestPath = 'manifest.json'

/** What a manifest is written from; the files are added when they are there. */
export interface ManifestSource {
  readonly id: string
  readonly title: KitTitle
  readonly plan: Programme
  readonly signs: readonly KitSign[]
  readonly bill: Bill
  readonly prices: Prices
  readonly clause: ReadonlyMap<string, Clause>
}

/** Returns what the manifest says of the kit apart from its files. */
export function manifestOf({id, title, plan, signs, bill, prices, clause}: ManifestSource): Omit<Manifest, 'files' | 'inputs'> {
  const ids = new Set([...signs, ...plan.products].flatMap(({clauses}) => clauses))
  return {
    format: 'cunbiao-kit-1',
    point: {id, name: title.name},
    sample: title.sample,
    edition: title.edition,
    revision: title.revision,
    basis: plan.basis,
    ...(plan.profile && !isPlain(plan) ? {profile: profileOf(plan, plan.profile)} : {}),
    estimate: {currency: prices.currency, date: prices.date, basis: prices.basis, ...bill.total, open: bill.open.length},
    signs: signs.map(({number, kind, quantity, revision, drawing, spec, clauses, ...sign}) => ({
      number,
      kind,
      quantity: quantity ?? null,
      revision,
      widthMm: drawing?.width ?? null,
      heightMm: drawing?.height ?? null,
      messages: spec ? textsOf(spec).map(({at, text}) => ({at, beside: besideOf(spec, at), ...wordsOf(text)})) : [],
      clauses: [...clauses],
      estimate: costOf({...sign, kind, spec, quantity, drawing}, prices) ?? null,
    })),
    products: plan.products.map(({number, name, quantity, clauses, product}) => ({
      number,
      name,
      quantity: quantity ?? null,
      clauses: [...clauses],
      estimate: quantity === undefined ? null : times(prices.products[product], quantity),
    })),
    clauses: Object.fromEntries(
      [...clause.values()]
        .filter((c) => ids.has(c.id))
        .map((c) => [c.id, {title: {zh: c.title.zh, en: c.title.en}, text: {zh: c.text.zh, en: c.text.en}}]),
    ),
  }
}

const profileOf = ({notMade}: Programme, {id, name}: Profile): NonNullable<Manifest['profile']> => ({
  id,
  name,
  notMade: notMade.map(({kind, standing: {why, source, is, ...rest}, clauses}) => ({
    kind,
    is,
    ...('onto' in rest ? {onto: rest.onto} : {}),
    why,
    source,
    clauses: [...clauses],
  })),
})

const wordsOf = (text: SignText) => Object.fromEntries(textKeys.flatMap((key) => (text[key] === undefined ? [] : [[key, text[key]]])))
const times = ({low, high}: {low: number; high: number}, n: number) => ({low: Math.round(low * n), high: Math.round(high * n)})

/** Returns the manifest of a kit with these files: every file of the kit but itself and the list of sums, which names it. */
export const toManifest = (manifest: Omit<Manifest, 'files'>, files: readonly FileHash[]): OutputFile => ({
  path: manifestPath,
  bytes: utf8(`${JSON.stringify({...manifest, files}, null, 2)}\n`),
})

/**
 * Returns whether `folder` holds the kit of `manifest` as it was written: every file by its hash, the manifest and the list of sums too.
 * What else lies there is not looked at.
 */
export function isWhole({files}: Manifest, folder: string): boolean {
  const own = hashFiles([{path: manifestPath, bytes: readFileSync(join(folder, manifestPath))}])
  return areIn(folder, [...files, ...hashFiles([toSums([...files, ...own])])])
}

/**
 * Returns the manifest in the file at `path`.
 *
 * @throws InputError headed by `name` if there is none, or with everything for which it is not one that a kit of today's form wrote.
 */
export function loadManifest(path: string, name: string): Manifest {
  const text = readText({
    path,
    name,
    as: 'json',
    ifMissing: 'give the manifest.json of the earlier kit',
    ifFolder: 'give the manifest.json in it',
  })
  const as = {as: 'JSON', cure: 'give the manifest.json of the earlier kit, unchanged'}
  const value: unknown = parsed(name, as, () => JSON.parse(text))
  return readValue(name, value, manifestSchema)
}
