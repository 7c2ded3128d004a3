import type {Meta, StoryObj} from '@storybook/react-vite'
import {useEffect, useRef} from 'react'
import {expect} from 'storybook/test'
import {liveTabs} from './liveTabs.ts'
import {Tabs} from './Tabs.tsx'

const meta = {title: 'Interface/Tabs', component: Tabs} satisfies Meta<typeof Tabs>

export default meta
type Story = StoryObj<typeof meta>

function Live(args: Parameters<typeof Tabs>[0]) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (ref.current) liveTabs(ref.current)
  }, [])
  return (
    <div ref={ref}>
      <Tabs {...args} />
    </div>
  )
}

const args = {
  label: '测验',
  tabs: [
    {id: 'asked', label: '题目', content: <p>窗口名称牌的字高不小于多少毫米？</p>},
    {id: 'answers', label: '答案', content: <p>B</p>},
    {id: 'sources', label: '依据', content: <p>见各条款。</p>},
  ],
}

/** Test: without a script every part stands below its heading, and links lead there. */
export const WithoutAScript: Story = {
  args: {...args, tabs: args.tabs.map((one) => ({...one, id: `plain-${one.id}`}))},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: '答案'})).toHaveAttribute('href', '#plain-answers')
    await expect(canvas.getByRole('heading', {name: '答案'})).toBeVisible()
    await expect(canvas.getByText('见各条款。')).toBeVisible()
  },
}

/** Test: with it one part is in sight; arrow keys, Home and End change it and go round. */
export const ByKeyboard: Story = {
  args,
  render: (given) => <Live {...given} />,
  play: async ({canvas, userEvent}) => {
    const [first, second, last] = canvas.getAllByRole('tab')
    await expect(first).toHaveAttribute('aria-selected', 'true')
    await expect(canvas.getByText('B')).not.toBeVisible()
    await userEvent.tab()
    await expect(first).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect(second).toHaveFocus()
    await expect(canvas.getByRole('tabpanel', {name: '答案'})).toHaveTextContent('B')
    await userEvent.keyboard('{End}')
    await expect(last).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{ArrowRight}')
    await expect(first).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect(last).toHaveFocus()
    await userEvent.keyboard('{Home}')
    await userEvent.tab()
    await expect(canvas.getByRole('tabpanel', {name: '题目'})).toHaveFocus()
  },
}

/** Test: a click shows a part. */
export const ByPointer: Story = {
  args: {...args, level: 3, tabs: args.tabs.map((one) => ({...one, id: `click-${one.id}`}))},
  render: (given) => <Live {...given} />,
  play: async ({canvas, userEvent}) => {
    await userEvent.click(canvas.getByRole('tab', {name: '依据'}))
    await expect(canvas.getByText('见各条款。')).toBeVisible()
    await expect(canvas.getByText('B')).not.toBeVisible()
  },
}

export const LongWords: Story = {
  args: {
    ...args,
    tabs: [
      {id: 'long-1', label: '示例县示例镇便民服务中心的窗口', content: <p>三个窗口。</p>},
      {id: 'long-2', label: '示例县示例镇示例村便民服务站的窗口', content: <p>一个窗口。</p>},
      {id: 'long-3', label: '代办点', content: <p>没有窗口。</p>},
    ],
  },
  render: (given) => <Live {...given} />,
}
