import type {Meta, StoryObj} from '@storybook/react-vite'
import {golden} from './goldens.ts'
import {Sign} from './Sign.tsx'

const meta = {title: 'Signs/Honour', component: Sign, argTypes: {svg: {control: false}}} satisfies Meta<typeof Sign>

export default meta
type Story = StoryObj<typeof meta>

export const HonourBanner: Story = golden('honour-banner')
export const HonourBannerPoint: Story = golden('honour-banner-point')
export const HonourStar: Story = golden('honour-star')
