import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {Breadcrumbs} from './Breadcrumbs.tsx'

const meta = {title: 'Interface/Breadcrumbs', component: Breadcrumbs} satisfies Meta<typeof Breadcrumbs>

export default meta
type Story = StoryObj<typeof meta>

export const InABook: Story = {
  args: {label: '当前位置', trail: [{href: '#home', label: '首页'}, {href: '#hardware', label: '硬件手册'}, {label: '标识'}]},
}

/** Test: this page is the last step and no link. */
export const Long: Story = {
  args: {
    label: '当前位置',
    trail: [
      {href: '#home', label: '首页'},
      {href: '#points', label: '站点'},
      {href: '#district', label: '示例县'},
      {href: '#town', label: '示例镇人民政府便民服务中心'},
      {label: '名称很长的示例村便民服务站检查记录'},
    ],
  },
  play: async ({canvas}) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(4)
  },
}
