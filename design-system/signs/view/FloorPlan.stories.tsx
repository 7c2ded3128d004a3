import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Direct/Floor plan', ...signMeta('floor-plan')} satisfies Meta

export default meta
type Story = StoryObj

export const FloorPlan: Story = example('floor-plan-hall')
