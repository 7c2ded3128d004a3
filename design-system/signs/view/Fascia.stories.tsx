import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Identify/Fascia', ...signMeta('fascia')} satisfies Meta

export default meta
type Story = StoryObj

export const Fascia: Story = example('fascia-zhanqi')
export const FasciaOfSixMetres: Story = example('fascia-six-metres')
export const FasciaWithLongestName: Story = example('fascia-longest-name')
export const FasciaWithPinyin: Story = example('fascia-pinyin')
export const FasciaWithRaisedLetters: Story = example('fascia-raised')
