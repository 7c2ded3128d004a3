import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Identify/Staff badge', ...signMeta('staff-badge')} satisfies Meta

export default meta
type Story = StoryObj

export const BadgePhoto: Story = example('badge-photo')
export const BadgeLongest: Story = example('badge-longest')
