import type {Meta, StoryObj} from '@storybook/react-vite'
import {Meter} from './Meter.tsx'

const meta = {title: 'Interface/Meter', component: Meter} satisfies Meta<typeof Meter>

export default meta
type Story = StoryObj<typeof meta>

const threshold = {value: 80, text: '达到80%可评为标准型'}

export const Reaches: Story = {args: {label: '标识', value: 86, valueText: '86%', threshold}}

export const FallsShort: Story = {args: {label: '设施', value: 64, valueText: '64%', threshold}}

/** Test: what was not checked is neither zero nor passed. */
export const Unchecked: Story = {args: {label: '服务', valueText: '未检查', threshold}}

export const Share: Story = {args: {label: '已检查的条款', value: 41, max: 52, valueText: '41/52条'}}
