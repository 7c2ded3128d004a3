import {officesCsv} from '../../../points/exchange/exchangedOffice.ts'
import {offices} from '../../duties/duties.ts'
import {catalogue} from '../../shell/data.ts'

/** The results of towns and counties as a table, one row for each check; made-up ones say that they are. */
export const GET = () => new Response(officesCsv(offices, catalogue).slice())
