import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Identify/Window plate', ...signMeta('window-plate')} satisfies Meta

export default meta
type Story = StoryObj

export const WindowPlate: Story = example('window-3')
export const WindowPlateWithoutNumber: Story = example('window-only')
