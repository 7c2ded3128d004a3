import {bilingual} from '../../handbooks/language/both.ts'

type Counts = Readonly<Record<'clauses' | 'real' | 'sample', number>>

export const words = bilingual({
  zh: {
    title: '村标：村（社区）便民服务站标准化工具',
    description: '把一个县的便民服务站建设标准变成条款、标识、评定和印制套件。',
    headline: ['从一条条款，', '到一块挂上墙的牌子'],
    intro:
      '村标帮助县级政务服务中心把村（社区）便民服务站建成一个样子：写手册、画标识、评站点、补差距。条款管着标识和部件，评定逐条对照条款，差距直接变成可以送去制作的图纸。',
    doors: '从这里进去',
    designers: {
      title: '设计与制作',
      text: '选一种标识，看它受哪些条款约束，取1:1的PDF和裁切文件交给制作单位。',
      links: [
        {path: '/studio/', label: '标识工作台：填字、看条款、下载'},
        {path: '/signs/', label: '二十五种标识'},
        {path: '/handbooks/hardware/signage/', label: '硬件手册：标识'},
        {path: '/handbooks/hardware/sign-kinds/', label: '硬件手册：各类标识'},
        {path: '/design/', label: '设计系统'},
      ],
    },
    staff: {
      title: '镇村工作人员',
      text: '在手机上或纸上读手册、查条款，评自己的站点；在窗口打印告知单，算到期日。',
      links: [
        {path: '/handbooks/', label: '两本手册'},
        {path: '/handbooks/checklist/', label: '检查表：评自己的站点'},
        {path: '/counter/', label: '窗口助手：告知单、回执、委托单'},
        {path: '/items/', label: '办事指南'},
        {path: '/dates/', label: '算到期日'},
      ],
    },
    planners: {
      title: '规划与管理',
      text: '浏览和比较站点，看清每个站点离上一个类型还差什么，该先补哪里。',
      links: [
        {path: '/points/', label: '站点名录'},
        {path: '/joint/', label: '并联审批计划'},
        {path: '/patrol/', label: '巡查：抽单、排轮值表'},
        {path: '/ranking/', label: '窗口考评（县用）'},
        {path: '/data/points.csv', label: '全部数据（CSV）'},
      ],
    },
    loopTitle: '一个闭环',
    loop: ['条款', '标识与部件', '站点评定', '差距', '印制套件', '再次评定'],
    figure: '示例：战旗村便民服务站门头，按条款自动排版。',
    origin: ({clauses, real, sample}: Counts) =>
      `本站现有条款${clauses}条${real > 0 ? `，名录收录村（社区）${real}个` : ''}${sample > 0 ? `，另有虚构的站点${sample}个供试用` : ''}。`,
  },
  en: {
    title: 'Cunbiao: a toolkit for standardised village service points',
    description: "Turns a county's standard for village service points into clauses, signs, assessments and print kits.",
    headline: ['From one clause ', 'to one sign on the wall'],
    intro:
      'Cunbiao helps a county build its village service points to one standard: write the handbooks, draw the signs, assess the points, close the gaps. Clauses govern signs and fittings, an assessment follows the clauses one by one, and a gap turns into artwork that a sign shop can make.',
    doors: 'Come in here',
    designers: {
      title: 'Designers and sign shops',
      text: 'Take a sign, see which clauses bind it, and hand over a 1:1 PDF and a cut file.',
      links: [
        {path: '/studio/', label: 'Sign studio: write, see each clause, take the files'},
        {path: '/signs/', label: '25 kinds of sign'},
        {path: '/handbooks/hardware/signage/', label: 'Hardware handbook: signage'},
        {path: '/handbooks/hardware/sign-kinds/', label: 'Hardware handbook: kinds of sign'},
        {path: '/design/', label: 'Design system'},
      ],
    },
    staff: {
      title: 'Township and village staff',
      text: 'Read the handbooks on a phone or on paper, assess your own point; print notices and work out due dates at the window.',
      links: [
        {path: '/handbooks/', label: 'Both handbooks'},
        {path: '/handbooks/checklist/', label: 'Checklist: assess your own point'},
        {path: '/counter/', label: 'Counter: notices, receipts, requests'},
        {path: '/items/', label: 'Guides to each matter'},
        {path: '/dates/', label: 'Due dates'},
      ],
    },
    planners: {
      title: 'Planners and managers',
      text: 'Browse and compare points, see what separates each from the next type and what to mend first.',
      links: [
        {path: '/points/', label: 'Directory of points'},
        {path: '/joint/', label: 'Joint approvals'},
        {path: '/patrol/', label: 'Patrols: sheets and rotas'},
        {path: '/ranking/', label: 'Ranking of windows (for a county)'},
        {path: '/data/points.csv', label: 'All data (CSV)'},
      ],
    },
    loopTitle: 'One loop',
    loop: ['Clause', 'Sign or fitting', 'Assessment of a point', 'Gap', 'Print kit', 'Assessed again'],
    figure: 'Example: the fascia of Zhanqi Village Public Service Station, laid out from the clauses.',
    origin: ({clauses, real, sample}) =>
      `This site holds ${clauses} clauses${real > 0 ? `, lists ${real} villages and communities` : ''}${sample > 0 ? `, and has ${sample} made-up points to try things on` : ''}.`,
  },
})
