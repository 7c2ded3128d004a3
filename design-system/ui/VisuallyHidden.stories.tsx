import type {Meta, StoryObj} from '@storybook/react-vite'
import {VisuallyHidden} from './VisuallyHidden.tsx'

const meta = {title: 'Interface/VisuallyHidden', component: VisuallyHidden} satisfies Meta<typeof VisuallyHidden>

export default meta
type Story = StoryObj<typeof meta>

/** Test: the text takes no room but stays in the accessibility tree. */
export const BesideASymbol: Story = {
  args: {children: '符合'},
  render: (args) => (
    <p>
      ● <VisuallyHidden {...args} />
    </p>
  ),
}
