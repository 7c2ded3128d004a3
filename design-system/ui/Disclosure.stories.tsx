import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {Disclosure} from './Disclosure.tsx'

const meta = {title: 'Interface/Disclosure', component: Disclosure} satisfies Meta<typeof Disclosure>

export default meta
type Story = StoryObj<typeof meta>

/** Test: the label unfolds and folds what is below it, by keyboard. */
export const Folded: Story = {
  args: {label: '数值的来源', children: <p>字高按每米观察距离8 mm计，是本工具的自定值。</p>},
  play: async ({canvas, userEvent}) => {
    const text = canvas.getByText(/^字高按每米/)
    await expect(text).not.toBeVisible()
    await userEvent.click(canvas.getByText('数值的来源'))
    await expect(text).toBeVisible()
    await userEvent.click(canvas.getByText('数值的来源'))
    await expect(text).not.toBeVisible()
  },
}

export const Unfolded: Story = {args: {...Folded.args, label: '数值的来源', open: true, children: <p>字高按每米观察距离8 mm计。</p>}}

/** Test: of several with one name only one is unfolded. */
export const OneOfSeveral: Story = {
  args: {label: '2026年', name: 'year', open: true, children: <p>两次检查。</p>},
  render: (args) => (
    <>
      <Disclosure {...args} />
      <Disclosure label="2025年" name="year">
        <p>一次检查。</p>
      </Disclosure>
    </>
  ),
  play: async ({canvas, userEvent}) => {
    await userEvent.click(canvas.getByText('2025年'))
    await expect(canvas.getByText('一次检查。')).toBeVisible()
    await expect(canvas.getByText('两次检查。')).not.toBeVisible()
  },
}
