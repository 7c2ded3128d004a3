import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {EmptyState} from './EmptyState.tsx'

const meta = {title: 'Interface/EmptyState', component: EmptyState} satisfies Meta<typeof EmptyState>

export default meta
type Story = StoryObj<typeof meta>

/** Test: what can be done is one step away by keyboard. */
export const NothingFound: Story = {
  args: {
    title: '没有找到“铜字”。',
    children: (
      <p>
        换个说法，或者看<a href="#clauses">全部条款</a>。
      </p>
    ),
  },
  play: async ({canvas, userEvent}) => {
    await userEvent.tab()
    await expect(canvas.getByRole('link', {name: '全部条款'})).toHaveFocus()
  },
}

export const NothingYet: Story = {args: {title: '还没有保存任何内容。', children: <p>从下面选一项，保存到这台设备。</p>}}

export const OneSentence: Story = {args: {title: '现在没有在公示的内容。'}}

export const LongWords: Story = {
  args: {title: '没有找到“示例县示例镇示例村便民服务站二〇二六年第四季度办件台账汇总表”。', children: <p>去掉几个字再试。</p>},
}
