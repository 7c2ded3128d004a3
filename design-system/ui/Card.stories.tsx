import type {Meta, StoryObj} from '@storybook/react-vite'
import {Card, CardGrid} from './Card.tsx'

const meta = {title: 'Interface/Card', component: Card} satisfies Meta<typeof Card>

export default meta
type Story = StoryObj<typeof meta>

export const Door: Story = {
  args: {
    title: '硬件手册',
    href: '#hardware',
    children: '标识、设施与场地的条款，每条写明适用类型和检查方法。',
    links: [
      {href: '#signage', label: '标识'},
      {href: '#furniture', label: '设施'},
    ],
  },
}

/** Cards of one row share their height, and their links stand on one line. */
export const Doors: Story = {
  args: {title: '硬件手册', href: '#hardware'},
  render: () => (
    <CardGrid>
      <Card title="硬件手册" href="#hardware" links={[{href: '#signage', label: '标识'}]}>
        标识、设施与场地的条款，每条写明适用类型和检查方法。
      </Card>
      <Card title="软件手册" href="#software" links={[{href: '#items', label: '服务事项'}]}>
        服务事项、办理规则与评价。
      </Card>
      <Card title="标识库" href="#signs" links={[{href: '#fascia', label: '门头'}]}>
        填写站名即得一比一的制作图。
      </Card>
      <Card title="站点名录" href="#points" links={[{href: '#sample', label: '示例站点'}]}>
        每个站点的类型、差距和整改所需的标识。
      </Card>
    </CardGrid>
  ),
}
