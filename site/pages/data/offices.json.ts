import {exchangedOffice} from '../../../points/exchange/exchangedOffice.ts'
import {offices} from '../../duties/duties.ts'
import {catalogue} from '../../shell/data.ts'

/** The results of towns and counties as data; made-up ones say that they are. */
export const GET = () => Response.json({offices: offices.map((placed) => exchangedOffice(placed, catalogue))})
