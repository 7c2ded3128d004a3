import type {Meta, StoryObj} from '@storybook/react-vite'
import {SideContents} from './SideContents.tsx'

const meta = {title: 'Interface/SideContents', component: SideContents} satisfies Meta<typeof SideContents>

export default meta
type Story = StoryObj<typeof meta>

export const OfABook: Story = {
  args: {
    label: '硬件手册目录',
    entries: [
      {href: '#general', label: '1　总则'},
      {
        href: '#signage',
        label: '2　标识',
        current: true,
        children: [
          {href: '#names', label: '2.1　名称与文字'},
          {href: '#sizes', label: '2.2　尺寸与视距'},
          {href: '#fixing', label: '2.3　安装'},
        ],
      },
      {href: '#furniture', label: '3　设施'},
    ],
  },
}
