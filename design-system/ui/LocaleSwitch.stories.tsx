import type {Meta, StoryObj} from '@storybook/react-vite'
import {LocaleSwitch} from './LocaleSwitch.tsx'

const meta = {title: 'Interface/LocaleSwitch', component: LocaleSwitch} satisfies Meta<typeof LocaleSwitch>

export default meta
type Story = StoryObj<typeof meta>

export const Three: Story = {
  args: {
    label: '语言',
    locales: [
      {lang: 'zh-Hans', name: '简体', href: '#zh-Hans', current: true},
      {lang: 'zh-Hant', name: '繁體', href: '#zh-Hant'},
      {lang: 'en', name: 'English', href: '#en'},
    ],
  },
}
