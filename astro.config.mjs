import {satteri} from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import {vanillaExtractPlugin} from '@vanilla-extract/vite-plugin'
import {defineConfig} from 'astro/config'

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  trailingSlash: 'always',
  build: {inlineStylesheets: 'never', concurrency: 8},
  // Sätteri's defaults would turn straight quotes and dots into typographic ones, which is wrong in Chinese.
  markdown: {syntaxHighlight: false, processor: satteri({features: {smartPunctuation: false}})},
  integrations: [mdx(), react()],
  devToolbar: {enabled: false},
  vite: {plugins: [vanillaExtractPlugin()]},
})
