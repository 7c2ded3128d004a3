import type {APIRoute} from 'astro'
import {noticesText} from '../home/shipped.ts'

/** The licences of all that others made and this site is built with. */
export const GET: APIRoute = () => new Response(noticesText(), {headers: {'Content-Type': 'text/plain; charset=utf-8'}})
