import type {Meta, StoryObj} from '@storybook/react-vite'
import {ClauseBlock} from './ClauseBlock.tsx'
import {DescriptionList} from './DescriptionList.tsx'
import {TypeMatrix} from './TypeMatrix.tsx'

const meta = {title: 'Interface/ClauseBlock', component: ClauseBlock} satisfies Meta<typeof ClauseBlock>

export default meta
type Story = StoryObj<typeof meta>

const types = (
  <TypeMatrix
    label="对各类站点的要求"
    types={[
      {id: 'model', name: '示范型', applies: 'required', word: '应'},
      {id: 'standard', name: '标准型', applies: 'recommended', word: '宜'},
      {id: 'catch-up', name: '追赶型', applies: 'optional', word: '可'},
    ]}
  />
)

export const Requirement: Story = {
  args: {
    id: 'HW-SIGN-010',
    number: '5.3.2',
    title: '汉字高度',
    kind: 'requirement',
    kindLabel: '要求（应）',
    permalinkLabel: '第5.3.2条的永久链接',
    types,
    facts: (
      <DescriptionList
        look="inline"
        items={[
          {term: '检查方法', detail: '现场查看、测量'},
          {term: '证据', detail: '照片、读数'},
          {term: '分值', detail: '3'},
          {term: '标识', detail: <a href="#fascia">门头</a>},
        ]}
      />
    ),
    children: (
      <>
        <p>标识上汉字的高度应按观察距离确定，每米观察距离的字高不小于8 mm。字高以“国”字外框的高度计量。</p>
        <ul>
          <li>门头的观察距离取站前道路对侧至门头的水平距离；</li>
          <li>窗口牌的观察距离取等候区最远座位至柜台的距离。</li>
        </ul>
      </>
    ),
  },
}

export const Recommendation: Story = {
  args: {
    id: 'HW-SIGN-021',
    number: '5.4.1',
    title: '夜间照明',
    kind: 'recommendation',
    kindLabel: '推荐（宜）',
    permalinkLabel: '第5.4.1条的永久链接',
    types,
    children: <p>门头宜设夜间照明，光线均匀，不刺眼。</p>,
  },
}

export const Permission: Story = {
  args: {
    id: 'HW-SIGN-022',
    number: '5.4.2',
    title: '第二种文字',
    kind: 'permission',
    kindLabel: '允许（可）',
    permalinkLabel: '第5.4.2条的永久链接',
    children: <p>标识可加注英文或汉语拼音，两者择一。</p>,
  },
}
