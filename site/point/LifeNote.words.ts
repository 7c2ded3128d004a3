import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    status: {planned: '规划中', open: '开放', closed: '已撤销', merged: '已并入'},
    title: {planned: '本站点在规划中，还没有开放', open: '本站点已开放', closed: '本站点已撤销', merged: '本站点已并入另一站点'},
    planned: (on: string) => `${on}决定设立`,
    opens: (on: string) => `计划${on}开放`,
    opened: (on: string) => `${on}开放`,
    closed: (on: string) => `${on}撤销`,
    merged: (on: string) => `${on}并入`,
    into: '现在到这里办事：',
    separator: '；',
  },
  en: {
    status: {planned: 'Planned', open: 'Open', closed: 'Closed', merged: 'Merged'},
    title: {
      planned: 'This point is planned and not open yet',
      open: 'This point is open',
      closed: 'This point has closed',
      merged: 'This point has been merged into another',
    },
    planned: (on) => `decided on ${on}`,
    opens: (on) => `to open ${on}`,
    opened: (on) => `opened ${on}`,
    closed: (on) => `closed ${on}`,
    merged: (on) => `merged ${on}`,
    into: 'Go here now: ',
    separator: '; ',
  },
})
