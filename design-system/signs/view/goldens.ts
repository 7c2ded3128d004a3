import type {ExampleId} from '../examples/examples.ts'

/**
 * The golden files of the examples, which a test holds equal to what the exporter draws: what a story shows before anything is changed in it.
 * What draws, and the shapes of characters, are fetched with the first change.
 */
const drawings = import.meta.glob<string>('../../../test/drawings/*.svg', {query: '?raw', import: 'default', eager: true})

/** Returns the golden drawing of an example; '' if there is none. */
export const golden = (id: ExampleId): string => drawings[`../../../test/drawings/${id}.svg`] ?? ''
