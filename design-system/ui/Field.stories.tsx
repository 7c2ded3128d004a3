import type {Meta, StoryObj} from '@storybook/react-vite'
import {Field} from './Field.tsx'

const meta = {title: 'Interface/Field', component: Field} satisfies Meta<typeof Field>

export default meta
type Story = StoryObj<typeof meta>

/** A control of one's own: here a colour, which no usual field asks for. */
export const OwnControl: Story = {
  args: {
    id: 'ground',
    label: '底色',
    hint: '标识和按钮的底色，用六位十六进制。',
    children: (given) => <input {...given} type="color" defaultValue="#0B4A55" />,
  },
}

export const Wrong: Story = {
  args: {
    ...OwnControl.args,
    id: 'wrong',
    error: '底色与白字的对比为3.1:1，须不小于7:1：选深一些的颜色。',
    children: OwnControl.args?.children ?? (() => null),
  },
}
