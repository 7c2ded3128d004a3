import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/Queue sign', ...signMeta('queue')} satisfies Meta

export default meta
type Story = StoryObj

export const QueueMachine: Story = example('queue-machine')
export const QueueAhead: Story = example('queue-ahead')
