import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {Progress} from './Progress.tsx'

const meta = {title: 'Interface/Progress', component: Progress} satisfies Meta<typeof Progress>

export default meta
type Story = StoryObj<typeof meta>

/** Test: name, share and words are said together. */
export const UnderWay: Story = {
  args: {id: 'filled', label: '检查进度', value: 12, max: 60, valueText: '已查清12条，共60条'},
  play: async ({canvas}) => {
    const bar = canvas.getByRole('progressbar', {name: '检查进度'})
    await expect(bar).toHaveAccessibleDescription('已查清12条，共60条')
    await expect((bar as HTMLProgressElement).position).toBeCloseTo(0.2)
  },
}

export const NotBegun: Story = {args: {id: 'none', label: '检查进度', value: 0, max: 60, valueText: '已查清0条，共60条'}}

export const Done: Story = {args: {id: 'done', label: '保存到本机', value: 1, valueText: '已完成'}}

/** Test: while nobody knows how much is left, the bar gives no share. */
export const HowMuchIsUnknown: Story = {
  args: {id: 'unknown', label: '保存到本机', valueText: '正在查看有多少文件'},
  play: async ({canvas}) => {
    await expect((canvas.getByRole('progressbar') as HTMLProgressElement).position).toBe(-1)
  },
}

export const LongWords: Story = {
  args: {
    id: 'long',
    label: '示例县示例镇示例村便民服务站的硬件手册、软件手册和检查表',
    value: 0.4,
    valueText: '已下载4.6 MB，共11.5 MB，大约还要40秒',
  },
}
