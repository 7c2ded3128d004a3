import type {StorybookConfig} from '@storybook/react-vite'
import {vanillaExtractPlugin} from '@vanilla-extract/vite-plugin'
import {mergeConfig} from 'vite'

const config: StorybookConfig = {
  stories: ['../**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  typescript: {reactDocgen: 'react-docgen'},
  viteFinal: (vite) => mergeConfig(vite, {plugins: [vanillaExtractPlugin()]}),
}

export default config
