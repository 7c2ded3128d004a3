import type {Meta, StoryObj} from '@storybook/react-vite'
import {Figure} from './Figure.tsx'

const meta = {title: 'Interface/Figure', component: Figure} satisfies Meta<typeof Figure>

export default meta
type Story = StoryObj<typeof meta>

export const Drawing: Story = {
  args: {
    caption: '字高与观察距离',
    note: '1:100，单位mm',
    children: (
      <svg viewBox="0 0 200 40" width="400" role="img" aria-label="观察者与标识之间的距离">
        <path d="M20 36H180M20 36V24M180 36V8" fill="none" stroke="currentColor" />
        <circle cx="20" cy="20" r="4" fill="currentColor" />
      </svg>
    ),
  },
}
