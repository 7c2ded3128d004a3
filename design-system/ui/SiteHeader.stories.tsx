import type {Meta, StoryObj} from '@storybook/react-vite'
import {bundledIdentity} from '../identity/bundledIdentity.ts'
import {Emblem} from './Emblem.tsx'
import {LocaleSwitch} from './LocaleSwitch.tsx'
import {SiteHeader} from './SiteHeader.tsx'

const {emblem} = bundledIdentity('cunbiao')

const meta = {title: 'Interface/SiteHeader', component: SiteHeader, parameters: {layout: 'fullscreen'}} satisfies Meta<typeof SiteHeader>

export default meta
type Story = StoryObj<typeof meta>

export const OfTheSite: Story = {
  args: {
    home: {
      href: '#home',
      name: '村标',
      tagline: '便民服务站标准化工具',
      mark: <Emblem size={emblem.size} paths={emblem.paths} />,
    },
    label: '主导航',
    tools: (
      <LocaleSwitch
        {...{
          label: '语言',
          locales: [
            {lang: 'zh-Hans', name: '简体', href: '#zh-Hans', current: true},
            {lang: 'zh-Hant', name: '繁體', href: '#zh-Hant'},
            {lang: 'en', name: 'English', href: '#en'},
          ],
        }}
      />
    ),
    entries: [
      {href: '#hardware', label: '硬件手册', current: 'page'},
      {href: '#software', label: '软件手册'},
      {href: '#signs', label: '标识库'},
      {href: '#points', label: '站点名录'},
      {href: '#check', label: '检查站点'},
    ],
  },
}
