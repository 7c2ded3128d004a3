import type {Meta, StoryObj} from '@storybook/react-vite'
import {drawn} from './drawn.ts'
import {Sign} from './Sign.tsx'

const meta = {title: 'Signs/Honour', component: Sign, argTypes: {svg: {control: false}}} satisfies Meta<typeof Sign>

export default meta
type Story = StoryObj<typeof meta>

export const HonourBanner: Story = drawn('honour-banner')
export const HonourBannerPoint: Story = drawn('honour-banner-point')
export const HonourStar: Story = drawn('honour-star')
