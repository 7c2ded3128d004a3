import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Directories stand where the hall is entered. */
export const directoryFamily: Family = {width: {min: 300, max: 2400}, height: {min: 300, max: 2400}}

/** Returns the schema of a directory 服务索引: what is where, at the entrance of the hall. */
export const directorySchema = (text: TextSchema) => z.strictObject({kind: z.literal('directory'), ...commonFields(directoryFamily), text})
/** What an author asks for in a directory. */
export type DirectorySpec = z.output<ReturnType<typeof directorySchema>>

/**
 * Returns the layout of a directory.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutDirectory(spec: DirectorySpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'directory', title: spec.text.zh, spec, family: directoryFamily, ground: 'ground', align: 'left', compose})
}
