import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {ErrorSummary} from './ErrorSummary.tsx'
import {TextField} from './TextField.tsx'

const meta = {title: 'Interface/ErrorSummary', component: ErrorSummary} satisfies Meta<typeof ErrorSummary>

export default meta
type Story = StoryObj<typeof meta>

/** Test: an entry leads to the field that it is about. */
export const Two: Story = {
  args: {
    title: '有两处要改',
    errors: [
      {field: 'code', text: '统一社会信用代码只有4位，须为18位。'},
      {field: 'from', text: '没有填受理日期。'},
    ],
  },
  render: (args) => (
    <form style={{display: 'grid', gap: '1rem'}}>
      <ErrorSummary {...args} />
      <TextField label="统一社会信用代码" name="code" value="1234" error="统一社会信用代码只有4位，须为18位。" />
      <TextField label="受理日期" name="from" type="date" error="没有填受理日期。" />
    </form>
  ),
  play: async ({canvas}) => {
    const link = canvas.getByRole('link', {name: '没有填受理日期。'})
    await expect(document.querySelector(link.getAttribute('href') ?? '')).toBe(canvas.getByLabelText('受理日期'))
    await expect(canvas.getByRole('alert')).toContainElement(link)
  },
}
