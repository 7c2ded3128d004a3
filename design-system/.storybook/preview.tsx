import type {Preview} from '@storybook/react-vite'
import {useEffect} from 'react'
import {accessRecord} from '../guide/accessRecord.ts'
import '../tokens/base.css.ts'
import {argTypesOf} from './argTypes.ts'
import {DocsPage} from './DocsPage.tsx'
import {emulate, type Medium} from './emulate.ts'
import './forced.css'

const preview: Preview = {
  // Any WCAG 2.2 AA violation fails the story's test.
  parameters: {
    a11y: {test: 'error', options: {runOnly: [...accessRecord.rules]}},
    controls: {expanded: true},
    docs: {page: DocsPage},
    viewport: {
      options: {
        small: {name: '小手机 Small phone', type: 'mobile', styles: {width: '320px', height: '568px'}},
        phone: {name: '手机 Phone', type: 'mobile', styles: {width: '390px', height: '844px'}},
        tablet: {name: '平板 Tablet', type: 'tablet', styles: {width: '820px', height: '1180px'}},
        desk: {name: '电脑 Desk', type: 'desktop', styles: {width: '1280px', height: '800px'}},
      },
    },
    options: {storySort: {order: ['Tokens', 'Interface', 'Signs']}},
  },
  tags: ['autodocs'],
  argTypesEnhancers: [({title, argTypes}) => ({...argTypesOf(title), ...argTypes})],
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
    contrast: {
      description: 'Contrast that the reader asks for',
      toolbar: {
        title: 'Contrast',
        icon: 'eye',
        items: [
          {value: 'standard', title: '标准对比 Standard contrast'},
          {value: 'more', title: '高对比 More contrast'},
        ],
        dynamicTitle: true,
      },
    },
    medium: {
      description: 'Screen, paper, or colours forced by the reader’s system (near to it)',
      toolbar: {
        title: 'Medium',
        icon: 'print',
        items: [
          {value: 'screen', title: '屏幕 Screen'},
          {value: 'print', title: '打印 Print'},
          {value: 'forced', title: '强制颜色（近似）Forced colours, near'},
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
  initialGlobals: {theme: 'light', contrast: 'standard', medium: 'screen', locale: 'zh-Hans'},
  decorators: [
    (Story, {globals}) => {
      const {theme, contrast, medium, locale} = globals as {theme: string; contrast: string; medium: Medium; locale: string}
      useEffect(() => {
        document.documentElement.dataset.theme = theme
        document.documentElement.dataset.contrast = contrast
        document.documentElement.lang = locale
        emulate(medium)
      }, [theme, contrast, medium, locale])
      return <Story />
    },
  ],
}

export default preview
