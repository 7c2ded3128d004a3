import {type Problem, show} from '../../handbooks/input/problem.ts'
import type {PrivateKind} from '../proceedings/privateNumbers.ts'

/** What is wrong in a table of notices, as a value: a command says it in one language, a page in two. */
export interface NoticeFault {
  /** Row as a spreadsheet numbers it. */
  readonly row: number
  /** The heading above the cell, as it stands there or should stand. */
  readonly heading: string
  readonly what: FaultKind
  readonly found: string
  readonly allowed: string
  readonly clause?: string
}

export type FaultKind =
  | 'no-column'
  | 'twice'
  | 'unread'
  | 'no-rows'
  | 'empty'
  | 'long'
  | 'lines'
  | 'category'
  | 'post'
  | 'date'
  | 'order'
  | 'list-days'
  | 'list-standing'
  | 'doubled'
  | 'early'
  | PrivateKind

/** Returns `fault` as a command says it. */
export function problemOf({row, heading, what, found, allowed, clause}: NoticeFault): Problem {
  const [days = '', day = ''] = allowed.split(' ')
  const said: Readonly<Record<FaultKind, string>> = {
    'no-column': `has no column ${show(heading)}; a table of notices has ${allowed}`,
    twice: `${show(heading)} heads two columns; keep one`,
    unread: `${show(heading)} is no column of a table of notices, which has ${allowed}; remove the column, for what stands in it would be lost or shown`,
    'no-rows': 'names no notice below its headings; add one, or remove the file',
    empty: 'is empty; write something',
    long: `has ${[...found].length} characters or more than one line, and a title has at most ${allowed} in one line; shorten it`,
    lines: `needs more than the ${allowed} lines that a sheet of A4 holds; shorten it, or make two notices of it`,
    category: `${show(found)} is not a category; use one of ${allowed}`,
    post: `${show(found)} is not a post; use one of ${allowed}, and never the name of a person`,
    date: `${show(found)} is not a date; write it as 2026-12-31${allowed === '' ? '' : `, or ${allowed} for what stays`}`,
    order: `${show(found)} is before ${allowed}, when it is posted; correct one of the dates`,
    'list-days': `${show(found)} is too early: a list stands for at least ${days} working days, here until ${day}`,
    'list-standing': `${show(found)} is not for lists: they come down when their time is over; give a day at least ${allowed} working days on`,
    doubled: `stands in row ${allowed} already, with the same day and words; remove one`,
    early: `${show(found)} does not say whether the words may be known before their day; write 是 or 否, or leave it blank for no`,
    identity: `holds an identity number (${found}); take it out, or leave its first and last four digits`,
    mobile: `holds a mobile number (${found}), which is a person’s; give the line of an office, such as 028-12345678 or 12345`,
    bank: `holds the number of a bank card (${found}); take it out`,
    'home-line': `holds the number of a home (${found}); take it out, or say before it whose office line it is`,
  }
  return {at: heading === '' ? `row ${row}` : `row ${row}, ${heading}`, message: said[what], clause}
}
