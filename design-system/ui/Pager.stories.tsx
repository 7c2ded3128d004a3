import type {Meta, StoryObj} from '@storybook/react-vite'
import {Pager} from './Pager.tsx'

const meta = {title: 'Interface/Pager', component: Pager} satisfies Meta<typeof Pager>

export default meta
type Story = StoryObj<typeof meta>

export const Between: Story = {
  args: {
    label: '章节',
    previous: {href: '#general', label: '上一章', title: '总则'},
    next: {href: '#furniture', label: '下一章', title: '设施'},
  },
}

/** Test: without a chapter before it, the next chapter stays at the end of the line. */
export const First: Story = {args: {label: '章节', next: {href: '#signage', label: '下一章', title: '标识'}}}

export const Last: Story = {args: {label: '章节', previous: {href: '#general', label: '上一章', title: '总则'}}}
