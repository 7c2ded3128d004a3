import type {APIRoute} from 'astro'
import {sampleLedger} from '../../../points/ledger/sampleLedger.ts'
import {catalogue} from '../../shell/data.ts'

/** A made-up ledger to try the page of the ledger with. */
export const GET: APIRoute = async () => new Response((await sampleLedger(catalogue)).slice())
