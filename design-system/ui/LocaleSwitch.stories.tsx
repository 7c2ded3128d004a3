import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {LocaleSwitch} from './LocaleSwitch.tsx'

const meta = {title: 'Interface/LocaleSwitch', component: LocaleSwitch} satisfies Meta<typeof LocaleSwitch>

export default meta
type Story = StoryObj<typeof meta>

/** Test: each name is in its language, and the present one is said to be current. */
export const Three: Story = {
  args: {
    label: '语言',
    locales: [
      {lang: 'zh-Hans', name: '简体', href: '#zh-Hans', current: true},
      {lang: 'zh-Hant', name: '繁體', href: '#zh-Hant'},
      {lang: 'en', name: 'English', href: '#en'},
    ],
  },
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: 'English'})).toHaveAttribute('lang', 'en')
    await expect(canvas.getByRole('link', {current: true})).toHaveTextContent('简体')
  },
}
