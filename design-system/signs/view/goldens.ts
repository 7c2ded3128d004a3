import type {ExampleId} from '../examples/examples.ts'

/**
 * The golden files of the examples, which a test holds equal to what the exporter draws. Drawing them in a story would send 30 MB of
 * fonts to the browser for the same pictures.
 */
const drawings = import.meta.glob<string>('../../../test/drawings/*.svg', {query: '?raw', import: 'default', eager: true})

/** Returns the story of an example. A test sees to it that each has one. */
export const golden = (id: ExampleId) => ({args: {svg: drawings[`../../test/drawings/${id}.svg`] ?? ''}})
