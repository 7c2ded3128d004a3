import type {Command} from 'commander'
import {count, examples, type Terminal} from './terminal.ts'

/** Makes `sample` the command that makes the records of Sample County anew. */
export const addSampleCommand = (sample: Command, {say}: Terminal): Command =>
  sample
    .summary('make the records of the fictional Sample County anew')
    .description(
      'Make the records of the fictional Sample County anew in points/districts/sample/records. Needed after a change of clauses.',
    )
    .addHelpText('after', examples('sample'))
    .action(async () => {
      const [{loadCatalogue}, {writeSample}] = await Promise.all([
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../sample/sample.ts'),
      ])
      say(`wrote ${count(writeSample(loadCatalogue()), 'record')} to points/districts/sample/records`)
    })
