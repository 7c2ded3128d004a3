import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/Process board', ...signMeta('process-board')} satisfies Meta

export default meta
type Story = StoryObj

export const ProcessBoard: Story = example('process-board-allowance')
export const ProcessBoardAcross: Story = example('process-board-across')
