import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Direct/Floor marker', ...signMeta('floor-marker')} satisfies Meta

export default meta
type Story = StoryObj

export const FloorWait: Story = example('floor-wait')
export const FloorWaitStrip: Story = example('floor-wait-strip')
export const FloorWay: Story = example('floor-way')
