import {satteri} from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import {vanillaExtractPlugin} from '@vanilla-extract/vite-plugin'
import {defineConfig} from 'astro/config'
import {leanPdf} from './design-system/browser/leanPdf.ts'
import {relativeScripts} from './site/publishing/relativeScripts.ts'
import {whileWriting} from './site/publishing/whileWriting.ts'
import {chooseIdentity} from './site/shell/chooseIdentity.ts'

chooseIdentity()

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  trailingSlash: 'always',
  // Pages that wait for a file of `site/making/` must not keep others from being written.
  build: {inlineStylesheets: 'never', concurrency: 64},
  // Sätteri's defaults would turn straight quotes and dots into typographic ones, which is wrong in Chinese.
  markdown: {syntaxHighlight: false, processor: satteri({features: {smartPunctuation: false}})},
  // Pages are whole when they are written; streaming each component would only take time.
  integrations: [mdx(), react({experimentalDisableStreaming: true})],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
      ],
      // Pagefind's index is read by WebAssembly, in a worker of our own.
      scriptDirective: {resources: ["'self'", "'wasm-unsafe-eval'"]},
      styleDirective: {resources: ["'self'"]},
    },
  },
  devToolbar: {enabled: false},
  // Pages load nothing from addresses that hold their own data: see the policy above.
  vite: {
    plugins: [vanillaExtractPlugin(), leanPdf(), relativeScripts(), whileWriting()],
    build: {assetsInlineLimit: 0},
    worker: {format: 'es', plugins: () => [leanPdf()]},
  },
})
