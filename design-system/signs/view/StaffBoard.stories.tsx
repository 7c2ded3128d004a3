import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/Staff board', ...signMeta('staff-board')} satisfies Meta

export default meta
type Story = StoryObj

export const StaffBoard: Story = example('staff-board-hall')
export const StaffBoardLeast: Story = example('staff-board-least')
