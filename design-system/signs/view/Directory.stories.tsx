import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Direct/Directory', ...signMeta('directory')} satisfies Meta

export default meta
type Story = StoryObj

export const Directory: Story = example('directory-two-floors')
export const DirectoryLeast: Story = example('directory-least')
