import {board} from './board.ts'
import {direct} from './direct.ts'
import {honour} from './honour.ts'
import {identify} from './identify.ts'
import {inform} from './inform.ts'

/**
 * The signs we draw everywhere: in stories, golden files, checks, the pages of the sign library and the
 * handbook's figures.
 */
export const examples = {...identify, ...direct, ...inform, ...board, ...honour}

/** Permanent id of an example: stories, golden files and pages go by it. */
export type ExampleId = keyof typeof examples
