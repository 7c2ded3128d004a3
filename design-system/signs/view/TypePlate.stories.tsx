import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Identify/Type plate', ...signMeta('type-plate')} satisfies Meta

export default meta
type Story = StoryObj

export const TypeModel: Story = example('type-model')
export const TypeCatchUp: Story = example('type-catch-up')
