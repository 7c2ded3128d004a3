import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {StatusIcon, StatusShapes} from './StatusIcon.tsx'

const meta = {title: 'Interface/StatusIcon', component: StatusIcon} satisfies Meta<typeof StatusIcon>

export default meta
type Story = StoryObj<typeof meta>

export const Met: Story = {args: {status: 'met', label: '符合'}}

export const NotMet: Story = {args: {status: 'not-met', label: '不符合'}}

/** Test: with the word hidden, a screen reader still reads it. */
export const InACell: Story = {args: {status: 'recheck', label: '待复查', hideLabel: true}}

/** Test: a word that is hidden is still said. */
export const WordHidden: Story = {
  args: {status: 'met', label: '符合', hideLabel: true},
  play: async ({canvas}) => {
    await expect(canvas.getByText('符合')).toBeInTheDocument()
  },
}

/** Rows of a long table that share the shapes of the page. */
export const SharedShapes: Story = {
  args: {status: 'met', label: '符合', fromPage: true},
  render: (args) => (
    <>
      <StatusShapes />
      <ul>
        {(['met', 'partly-met', 'not-met', 'not-applicable', 'unchecked', 'recheck'] as const).map((status) => (
          <li key={status}>
            <StatusIcon {...args} status={status} /> <StatusIcon status={status} label="同形" />
          </li>
        ))}
      </ul>
    </>
  ),
  play: async ({canvasElement}) => {
    const uses = [...canvasElement.querySelectorAll('use')]
    await expect(uses).toHaveLength(6)
    for (const use of uses) await expect(canvasElement.querySelectorAll(`[id="${use.getAttribute('href')?.slice(1)}"]`)).toHaveLength(1)
  },
}
