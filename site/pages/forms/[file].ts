import type {APIRoute} from 'astro'
import {locales} from '../../../handbooks/language/locale.ts'
import {ledgers} from '../../../points/book/formSet.ts'
import {hasFormsPdf, registerFile, registerName, registers, setFile, setName} from '../../book/formFiles.ts'

interface Props {
  readonly make: () => Promise<Uint8Array>
}

/** Each register as a workbook and each set as a PDF, in every language. */
export const getStaticPaths = () =>
  locales.flatMap((locale) => [
    ...registers.map((form) => ({
      params: {file: registerName(form, locale)},
      props: {make: () => registerFile(form, locale)} satisfies Props,
    })),
    ...ledgers.flatMap((ledger) =>
      hasFormsPdf ? [{params: {file: setName(ledger, locale)}, props: {make: () => setFile(ledger, locale)} satisfies Props}] : [],
    ),
  ])

export const GET: APIRoute<Props> = async ({props: {make}}) => new Response((await make()).slice())
