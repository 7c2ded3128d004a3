import {PluginKind} from '@stryker-mutator/api/plugin'
import {Runner} from './runner.ts'

interface Place {
  readonly node: {readonly type: string}
}

/** What Stryker is given: how tests are run, and which changes are not tried, each by a rule with its reason. */
export const strykerPlugins = [
  {kind: PluginKind.TestRunner, name: 'in-process', factory: () => new Runner()},
  {kind: PluginKind.Ignore, name: 'asides', value: {shouldIgnore: (_: Place) => undefined}},
]
