import type {APIRoute} from 'astro'
import {toListSheet} from '../../../points/adoption/listSheet.ts'

/** The empty list of villages that a county fills in to take the toolkit into use; whoever has no command window sends it to one who has. */
export const GET: APIRoute = async () => new Response((await toListSheet(undefined)).slice())
