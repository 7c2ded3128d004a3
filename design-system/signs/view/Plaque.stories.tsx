import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Identify/Vertical plaque', ...signMeta('plaque')} satisfies Meta

export default meta
type Story = StoryObj

export const Plaque: Story = example('plaque-zhanqi')
export const PlaqueEngraved: Story = example('plaque-engraved')
export const PlaqueYi: Story = example('plaque-yi')
export const PlaqueTibetan: Story = example('plaque-tibetan')
