import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {SideContents} from './SideContents.tsx'

const meta = {title: 'Interface/SideContents', component: SideContents} satisfies Meta<typeof SideContents>

export default meta
type Story = StoryObj<typeof meta>

/** Test: the chapter that is open is said to be the current page. */
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
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {current: 'page'})).toHaveTextContent('2 标识')
  },
}
