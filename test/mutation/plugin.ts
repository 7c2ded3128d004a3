import {PluginKind} from '@stryker-mutator/api/plugin'
import {asideBy} from './asides.ts'
import {Runner} from './runner.ts'

/** What Stryker is given: how tests are run, and which changes are not tried. */
export const strykerPlugins = [
  {kind: PluginKind.TestRunner, name: 'in-process', factory: () => new Runner()},
  {kind: PluginKind.Ignore, name: 'asides', value: {shouldIgnore: asideBy}},
]
