import {fileURLToPath} from 'node:url'
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin'
import {vanillaExtractPlugin} from '@vanilla-extract/vite-plugin'
import {playwright} from '@vitest/browser-playwright'
import {defineConfig, type TestProjectConfiguration} from 'vitest/config'
import {findChromium} from '../handbooks/book/chromium.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const executablePath = findChromium()

/** Milliseconds after which a test hangs. Slow is no fault: nothing here is timed. */
const patience = 900_000

export default defineConfig({
  root,
  test: {
    // By default one processor is left free, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          testTimeout: patience,
          hookTimeout: patience,
          // Files share what a worker has loaded: modules, fonts, the catalogue. No test changes any of it.
          isolate: false,
        },
      },
      {
        root,
        // What stands on pages is rendered here without a browser; its class names come from a build of the styles.
        plugins: [vanillaExtractPlugin()],
        test: {
          name: 'views',
          environment: 'node',
          include: ['test/**/*.views.ts'],
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      stories('stories', 'light'),
      stories('stories-dark', 'dark'),
    ],
  },
})

/** Returns the project that runs every story in a browser in one theme, with accessibility violations as failures. */
function stories(name: string, theme: 'light' | 'dark'): TestProjectConfiguration {
  return {
    root,
    plugins: [storybookTest({configDir: `${root}design-system/.storybook`, initialGlobals: {theme}})],
    // Found late, these would reload the page in the middle of a test.
    optimizeDeps: {
      include: ['react', 'react-dom', 'react/jsx-runtime', 'react/jsx-dev-runtime', '@vanilla-extract/recipes/createRuntimeFn'],
      exclude: ['**/*.mdx'],
    },
    test: {
      name,
      browser: {
        enabled: true,
        headless: true,
        // Chromium's sandbox does not start for root, which is who runs tests in a container.
        provider: playwright({launchOptions: {...(executablePath !== undefined && {executablePath}), args: ['--no-sandbox']}}),
        instances: [{browser: 'chromium'}],
      },
    },
  }
}
