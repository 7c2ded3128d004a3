import type {Meta, StoryObj} from '@storybook/react-vite'
import {TypeMatrix} from './TypeMatrix.tsx'

const meta = {title: 'Interface/TypeMatrix', component: TypeMatrix} satisfies Meta<typeof TypeMatrix>

export default meta
type Story = StoryObj<typeof meta>

export const Graded: Story = {
  args: {
    label: '对各类站点的要求',
    types: [
      {id: 'model', name: '示范型', applies: 'required', word: '应'},
      {id: 'standard', name: '标准型', applies: 'recommended', word: '宜'},
      {id: 'catch-up', name: '追赶型', applies: 'optional', word: '可'},
    ],
  },
}

export const NotForAll: Story = {
  args: {
    label: '对各类站点的要求',
    types: [
      {id: 'model', name: '示范型', applies: 'required', word: '应'},
      {id: 'standard', name: '标准型', applies: 'required', word: '应'},
      {id: 'catch-up', name: '追赶型', applies: 'not-applicable', word: '不适用'},
    ],
  },
}
