import type {Meta, StoryObj} from '@storybook/react-vite'
import {DescriptionList} from './DescriptionList.tsx'

const meta = {title: 'Interface/DescriptionList', component: DescriptionList} satisfies Meta<typeof DescriptionList>

export default meta
type Story = StoryObj<typeof meta>

export const Rows: Story = {
  args: {
    items: [
      {term: '站名', detail: '示例村便民服务站'},
      {term: '所在镇（街道）', detail: '示例镇'},
      {term: '服务时间', detail: '工作日9:00—12:00，13:30—17:00（示例）'},
    ],
  },
}

export const Inline: Story = {
  args: {
    look: 'inline',
    items: [
      {term: '检查方法', detail: '现场查看'},
      {term: '证据', detail: '照片'},
      {term: '分值', detail: '2'},
    ],
  },
}
