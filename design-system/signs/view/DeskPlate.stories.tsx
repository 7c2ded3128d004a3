import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Identify/Desk plate', ...signMeta('desk-plate')} satisfies Meta

export default meta
type Story = StoryObj

export const DeskTent: Story = example('desk-tent')
export const DeskFlat: Story = example('desk-flat')
