import type {Preview} from '@storybook/react-vite'
import {useEffect} from 'react'
import '../tokens/base.css.ts'

const preview: Preview = {
  // Any WCAG 2.2 AA violation fails the story's test.
  parameters: {
    a11y: {test: 'error', options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}},
    controls: {expanded: true},
    options: {storySort: {order: ['Tokens', 'Interface', 'Signs']}},
  },
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Colours of the interface; signs keep their paint',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        items: [
          {value: 'light', title: '浅色 Light'},
          {value: 'dark', title: '深色 Dark'},
        ],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'Language of the page: it chooses the forms of shared characters',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          {value: 'zh-Hans', title: '简体中文'},
          {value: 'zh-Hant', title: '繁體中文'},
          {value: 'en', title: 'English'},
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {theme: 'light', locale: 'zh-Hans'},
  decorators: [
    (Story, {globals}) => {
      const {theme, locale} = globals as {theme: string; locale: string}
      useEffect(() => {
        document.documentElement.dataset.theme = theme
        document.documentElement.lang = locale
      }, [theme, locale])
      return <Story />
    },
  ],
}

export default preview
