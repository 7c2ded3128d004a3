import type {Meta, StoryObj} from '@storybook/react-vite'
import {ReadingOptions} from './ReadingOptions.tsx'

const meta = {title: 'Interface/ReadingOptions', component: ReadingOptions} satisfies Meta<typeof ReadingOptions>

export default meta
type Story = StoryObj<typeof meta>

export const SizeAndContrast: Story = {
  args: {
    size: {
      label: '字号',
      options: [
        {value: 'standard', label: '标准'},
        {value: 'large', label: '大'},
        {value: 'largest', label: '特大'},
      ],
    },
    contrast: {
      label: '对比',
      options: [
        {value: 'standard', label: '标准'},
        {value: 'more', label: '高'},
      ],
    },
    notKept: '本机不能保存，只在本页有效。',
  },
}
