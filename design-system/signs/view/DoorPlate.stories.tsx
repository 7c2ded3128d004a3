import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Identify/Door plate', ...signMeta('door-plate')} satisfies Meta

export default meta
type Story = StoryObj

export const DoorMeeting: Story = example('door-meeting')
export const DoorTactile: Story = example('door-tactile')
export const DoorAccessible: Story = example('door-accessible')
export const DoorTraditional: Story = example('door-traditional')
export const DoorTibetan: Story = example('door-tibetan')
