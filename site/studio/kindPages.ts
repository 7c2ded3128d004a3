import {beginningOf, type Field, formOf} from '../../design-system/signs/docs/formFields.ts'
import {isGroup, type Json} from '../../design-system/signs/docs/json.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'

/** What is known of a kind: its form, and an example to begin with. */
export interface KindPage {
  readonly form: Field
  readonly example: Json
}

/** Returns a function that gives the page of a kind, each read once by `read` from its published schema; what did not arrive is asked for again. */
export function kindPages(read: (address: string) => Promise<Json>): (kind: SignKind) => Promise<KindPage> {
  const pages = new Map<SignKind, Promise<KindPage>>()
  return (kind) => {
    const page =
      pages.get(kind) ??
      read(`/schema/${kind}.json`).then((schema) => {
        const form = formOf(schema)
        const [example] = isGroup(schema) && Array.isArray(schema.examples) ? (schema.examples as readonly Json[]) : []
        return {form, example: example ?? beginningOf(form)}
      })
    page.catch(() => pages.delete(kind))
    pages.set(kind, page)
    return page
  }
}
