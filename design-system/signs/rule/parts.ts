import type {Layout, LinePart, Part} from '../layout/layout.ts'

/** Returns the lines of words on a sign, in the order in which they are read. */
export const linesOf = ({parts}: Pick<Layout, 'parts'>): readonly LinePart[] => parts.filter((part) => part.type === 'line')

/** Whether a part is what others stand on, or a line for a tool: it is neither read nor kept apart from anything. */
export const isSurface = (part: Part): boolean => part.type === 'shape' && part.surface === true
