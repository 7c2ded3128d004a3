import type {Meta, StoryObj} from '@storybook/react-vite'
import {SiteFooter} from './SiteFooter.tsx'

const meta = {title: 'Interface/SiteFooter', component: SiteFooter, parameters: {layout: 'fullscreen'}} satisfies Meta<typeof SiteFooter>

export default meta
type Story = StoryObj<typeof meta>

export const OfTheSite: Story = {
  args: {
    columns: [
      {
        title: '手册',
        links: [
          {href: '#hardware', label: '硬件手册'},
          {href: '#software', label: '软件手册'},
        ],
      },
      {
        title: '工具',
        links: [
          {href: '#signs', label: '标识库'},
          {href: '#points', label: '站点名录'},
        ],
      },
      {title: '关于', links: [{href: '#accessibility', label: '无障碍声明'}]},
    ],
    children: <p>站点、分值和照片凡标“示例”者均为虚构。</p>,
  },
}
