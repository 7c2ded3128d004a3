import type {StorybookConfig} from '@storybook/react-vite'
import {vanillaExtractPlugin} from '@vanilla-extract/vite-plugin'
import {mergeConfig} from 'vite'
import {leanPdf} from '../browser/leanPdf.ts'
import {propsPlugin} from './propsPlugin.ts'
import {signPlugin} from './signPlugin.ts'

const config: StorybookConfig = {
  stories: ['../**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Props come from the reader that the site's pages use too; it knows unions and names no type `unknown`.
  typescript: {reactDocgen: false},
  viteFinal: (vite) => mergeConfig(vite, {plugins: [vanillaExtractPlugin(), leanPdf(), propsPlugin(), signPlugin()]}),
}

export default config
