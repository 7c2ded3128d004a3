import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {ReadingOptions} from './ReadingOptions.tsx'

const meta = {title: 'Interface/ReadingOptions', component: ReadingOptions} satisfies Meta<typeof ReadingOptions>

export default meta
type Story = StoryObj<typeof meta>

/** Test: arrow keys choose within a group, and nothing is said of a choice that is kept. */
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
  play: async ({canvas, userEvent}) => {
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByLabelText('大')).toBeChecked()
    await expect(canvas.getByText('本机不能保存，只在本页有效。')).not.toBeVisible()
  },
}
