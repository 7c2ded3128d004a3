import type {Command} from 'commander'
import {count, examples, type Terminal} from './terminal.ts'

/** Makes `sample` the command that makes the records of Sample County anew. */
export const addSampleCommand = (sample: Command, {say}: Terminal): Command =>
  sample
    .summary('make the records of the fictional Sample County anew')
    .description(
      'Make the records, the offices and the notices of the fictional Sample County anew in points/districts/sample. Needed after a change of clauses.',
    )
    .addHelpText('after', examples('sample'))
    .action(async () => {
      const [{loadCatalogue}, {writeSample, writeSampleNotices, writeSampleOffices}] = await Promise.all([
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../sample/sample.ts'),
      ])
      const catalogue = loadCatalogue()
      say(`wrote ${count(writeSample(catalogue), 'record')} to points/districts/sample/records`)
      say(`wrote ${count(writeSampleOffices(catalogue), 'office')} to points/districts/sample/offices`)
      say(`wrote ${count(writeSampleNotices(), 'table')} of notices to points/districts/sample/notices`)
    })
