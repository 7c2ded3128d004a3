import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {bundledIdentity} from '../identity/bundledIdentity.ts'
import {Emblem} from './Emblem.tsx'

const {emblem} = bundledIdentity('cunbiao')

const meta = {title: 'Interface/Emblem', component: Emblem} satisfies Meta<typeof Emblem>

export default meta
type Story = StoryObj<typeof meta>

/** The emblem at the sizes it meets: a tab's icon, the site's head, a sign on screen. */
export const Sizes: Story = {
  args: {size: emblem.size, paths: emblem.paths, label: emblem.title.zh},
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

/** Test: beside a name it is skipped by screen readers. */
export const BesideAName: Story = {
  args: {size: emblem.size, paths: emblem.paths},
  render: (args) => (
    <p style={{width: 48}}>
      <Emblem {...args} />
    </p>
  ),
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('img')).toBe(null)
  },
}
