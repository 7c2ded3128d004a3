import type {Meta, StoryObj} from '@storybook/react-vite'
import {WordDiff} from './WordDiff.tsx'

const meta = {title: 'Interface/WordDiff', component: WordDiff} satisfies Meta<typeof WordDiff>

export default meta
type Story = StoryObj<typeof meta>

export const Chinese: Story = {
  args: {
    labels: {deleted: '删去：', inserted: '新增：', end: '。'},
    runs: [
      {kind: 'same', text: '安全标志应采购附有合格证明、符合'},
      {kind: 'deleted', text: 'GB 2894-2008'},
      {kind: 'inserted', text: 'GB 2894-2025'},
      {kind: 'same', text: '等现行强制性标准的成品。'},
    ],
  },
  render: (args) => (
    <p>
      <WordDiff {...args} />
    </p>
  ),
}

export const English: Story = {
  args: {
    labels: {deleted: 'deleted: ', inserted: 'inserted: ', end: '. '},
    runs: [
      {kind: 'same', text: 'Safety signs shall be bought as finished products that conform to '},
      {kind: 'deleted', text: 'GB 2894-2008'},
      {kind: 'inserted', text: 'GB 2894-2025'},
      {kind: 'same', text: '.'},
    ],
  },
  render: (args) => (
    <p lang="en">
      <WordDiff {...args} />
    </p>
  ),
}
