import type {Meta, StoryObj} from '@storybook/react-vite'
import {SkipLink} from './SkipLink.tsx'

const meta = {title: 'Interface/SkipLink', component: SkipLink} satisfies Meta<typeof SkipLink>

export default meta
type Story = StoryObj<typeof meta>

/** Test: the link shows itself as soon as it has the focus. */
export const Focused: Story = {
  args: {href: '#main', label: '跳到正文'},
  render: (args) => (
    <>
      <SkipLink {...args} />
      <main id="main">
        <p>正文</p>
      </main>
    </>
  ),
  play: ({canvas}) => {
    canvas.getByRole('link', {name: '跳到正文'}).focus()
  },
}
