import {catalogue} from '../../shell/data.ts'

/** Number and titles of every clause by its id, for pages that only name clauses. */
export const GET = () =>
  Response.json(Object.fromEntries(catalogue.clauses.map(({id, number, title}) => [id, [number, title.zh, title.en]])))
