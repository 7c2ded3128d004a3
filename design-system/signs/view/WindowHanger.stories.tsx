import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Identify/Hanging window sign', ...signMeta('window-hanger')} satisfies Meta

export default meta
type Story = StoryObj

export const WindowHanger: Story = example('hanger-3')
export const WindowHangerWithLongestName: Story = example('hanger-longest')
export const WindowHangerInTraditional: Story = example('hanger-traditional')
