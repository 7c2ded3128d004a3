import type {StorybookConfig} from '@storybook/react-vite'
import {vanillaExtractPlugin} from '@vanilla-extract/vite-plugin'
import type {PresetPropertyFn, StorybookConfigRaw} from 'storybook/internal/types'
import {mergeConfig} from 'vite'
import {root} from '../../handbooks/input/root.ts'
import {leanPdf} from '../browser/leanPdf.ts'
import {handedOut} from '../guide/manifests.ts'
import {propsPlugin} from './propsPlugin.ts'
import {signPlugin} from './signPlugin.ts'

/** The types of a framework leave out what the programme itself reads. */
interface Config extends StorybookConfig {
  readonly experimental_manifests: PresetPropertyFn<'experimental_manifests', StorybookConfigRaw>
}

const config: Config = {
  stories: ['../**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  // `manifests/components.json` tells tools what there is; the site hands it out.
  features: {componentsManifest: true},
  experimental_manifests: async (given, {configType}) => {
    try {
      return handedOut(given ?? {}, root)
    } catch (error) {
      // Storybook would say so and go on without them.
      if (configType !== 'PRODUCTION') throw error
      console.error(error instanceof Error ? error.message : error)
      process.exit(1)
    }
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Props come from the reader that the site's pages use too; it knows unions and names no type `unknown`.
  typescript: {reactDocgen: false},
  viteFinal: (vite) => mergeConfig(vite, {plugins: [vanillaExtractPlugin(), leanPdf(), propsPlugin(), signPlugin()]}),
}

export default config
