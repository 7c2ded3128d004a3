import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Direct/Directional sign', ...signMeta('directional')} satisfies Meta

export default meta
type Story = StoryObj

export const Directional: Story = example('directional-hall')
export const DirectionalFull: Story = example('directional-full')
export const DirectionalSuspended: Story = example('directional-suspended')
export const DirectionalPost: Story = example('directional-post')
export const DirectionalPostLeft: Story = example('directional-post-left')
