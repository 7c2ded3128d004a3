import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/Board of service items', ...signMeta('items-board')} satisfies Meta

export default meta
type Story = StoryObj

export const ItemsBoard: Story = example('items-board-long')
export const ItemsBoardLeast: Story = example('items-board-least')
export const ItemsBoardTraditional: Story = example('items-board-traditional')
