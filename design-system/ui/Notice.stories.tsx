import type {Meta, StoryObj} from '@storybook/react-vite'
import {Notice} from './Notice.tsx'

const meta = {title: 'Interface/Notice', component: Notice} satisfies Meta<typeof Notice>

export default meta
type Story = StoryObj<typeof meta>

export const Sample: Story = {
  args: {kind: 'sample', title: '示例数据', children: <p>本页的站点、分值和照片均为虚构，只用来说明格式。</p>},
}

export const Info: Story = {args: {kind: 'info', title: '本章有两处勘误', children: <p>见修订记录，不影响已制作的标识。</p>}}

export const Good: Story = {args: {kind: 'good', title: '全部必查条款均符合'}}

export const Warn: Story = {
  args: {kind: 'warn', title: '引用标准未核实', children: <p>本条引用的标准未见原文，使用前请核对现行版本。</p>},
}

export const Danger: Story = {args: {kind: 'danger', title: '站名放不下', children: <p>超出版面42 mm：加宽门头，或缩短站名。</p>}}
