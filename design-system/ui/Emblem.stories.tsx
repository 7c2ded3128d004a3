import type {Meta, StoryObj} from '@storybook/react-vite'
import {cunbiao} from '../tokens/identity.ts'
import {Emblem} from './Emblem.tsx'

const meta = {title: 'Interface/Emblem', component: Emblem} satisfies Meta<typeof Emblem>

export default meta
type Story = StoryObj<typeof meta>

/** The emblem at the sizes it meets: a tab's icon, the site's head, a sign on screen. */
export const Sizes: Story = {
  args: {size: cunbiao.emblem.size, paths: cunbiao.emblem.paths, label: cunbiao.emblem.title.zh},
  render: (args) => (
    <>
      {[16, 48, 320].map((width) => (
        <p key={width} style={{width}}>
          <Emblem {...args} />
        </p>
      ))}
    </>
  ),
}
