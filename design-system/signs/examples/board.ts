import type {SignSpec} from '../sign.ts'

/** Boards that inform. Items are of kinds that village points handle; times, bodies and telephone lines are samples. Each is here for a reason and its comment says which. */
export const board = {
  // A form of four lines on A4 paper's width, with what people get wrong.
  'form-sample-card': {
    kind: 'form-sample',
    viewingDistanceM: 1,
    readingDistanceM: 0.5,
    heading: {zh: '填单示范', en: 'How to Fill In'},
    form: {zh: '老年人优待证申领表（示例）'},
    edition: {zh: '版次：示例第1版'},
    lines: [
      [
        {label: {zh: '姓名'}, entry: {zh: '张三'}},
        {label: {zh: '性别'}, entry: {zh: '男'}, share: 0.7},
        {label: {zh: '出生日期'}, entry: {zh: '××××年×月×日'}, share: 1.3},
      ],
      [
        {
          label: {zh: '身份证号码'},
          entry: {zh: '××××××××××××××××××'},
          mind: {zh: '18位，与身份证逐位核对', en: 'Eighteen characters, checked one by one against the ID card'},
        },
      ],
      [
        {
          label: {zh: '户籍地址'},
          entry: {zh: '示例县示例镇示例村1组1号'},
          share: 2,
          mind: {zh: '写户口簿上的地址，不写现在住的地方', en: 'The address in the household register, not where you live now'},
        },
        {label: {zh: '电话'}, entry: {zh: '××××××××'}, share: 1.3},
      ],
      [
        {
          label: {zh: '申领人签名'},
          entry: {zh: '张三'},
          mind: {zh: '本人签名；不会写字的按手印，由工作人员注明', en: 'Sign yourself; a thumbprint will do and the staff will note it'},
        },
        {label: {zh: '日期'}, entry: {zh: '××××年×月×日'}},
      ],
    ],
    note: {zh: '姓名、号码和地址均为虚构', en: 'Names, numbers and addresses are made up'},
  },
  // The least that a sample shows: one line, Traditional characters, nothing to mind.
  'form-sample-least': {
    kind: 'form-sample',
    viewingDistanceM: 1,
    readingDistanceM: 0.5,
    script: 'zh-Hant',
    heading: {zh: '填单示范'},
    form: {zh: '代办委托书（示例）'},
    edition: {zh: '版次：示例第1版'},
    lines: [
      [
        {label: {zh: '委托人'}, entry: {zh: '张三'}},
        {label: {zh: '受托人'}, entry: {zh: '李四'}},
      ],
      [{label: {zh: '委托事项'}, entry: {zh: '代领社会保障卡'}}],
    ],
  },
  // A long board: fields with their titles, English, windows and bases.
  'items-board-long': {
    kind: 'items-board',
    viewingDistanceM: 3,
    heading: {zh: '服务事项公示（示例）', en: 'Services (sample)'},
    sections: [
      {
        title: {zh: '社会保障', en: 'Social insurance'},
        items: [
          {
            text: {zh: '城乡居民基本养老保险参保登记', en: 'Enrolment in the residents’ pension scheme'},
            workingDays: 0,
            fee: 0,
            window: '1',
            basis: {zh: '国发〔2014〕8号'},
          },
          {
            text: {zh: '城乡居民基本养老保险待遇申领', en: 'Claiming the residents’ pension'},
            workingDays: 15,
            fee: 0,
            window: '1',
            basis: {zh: '国发〔2014〕8号'},
          },
          {
            text: {zh: '城乡居民基本医疗保险参保登记', en: 'Enrolment in the residents’ health insurance'},
            workingDays: 0,
            fee: 0,
            window: '1',
            basis: {zh: '国发〔2016〕3号'},
          },
          {
            text: {zh: '社会保障卡申领', en: 'Applying for a social security card'},
            workingDays: 5,
            fee: 0,
            window: '1',
            basis: {zh: '《中华人民共和国社会保险法》'},
          },
        ],
      },
      {
        title: {zh: '社会救助', en: 'Social assistance'},
        items: [
          {
            text: {zh: '最低生活保障申请', en: 'Applying for the subsistence allowance'},
            workingDays: 20,
            fee: 0,
            window: '2',
            basis: {zh: '国务院令第649号'},
          },
          {
            text: {zh: '临时救助申请', en: 'Applying for temporary relief'},
            workingDays: 10,
            fee: 0,
            window: '2',
            basis: {zh: '国务院令第649号'},
          },
        ],
      },
      {
        title: {zh: '老年人和残疾人服务', en: 'Older and disabled people'},
        items: [
          {
            text: {zh: '老年人优待证申领', en: 'Applying for a senior citizen card'},
            workingDays: 5,
            fee: 0,
            window: '2',
            basis: {zh: '《中华人民共和国老年人权益保障法》'},
          },
          {
            text: {zh: '残疾人证申领', en: 'Applying for a disability certificate'},
            workingDays: 10,
            fee: 0,
            window: '2',
            basis: {zh: '《中华人民共和国残疾人保障法》'},
          },
        ],
      },
    ],
    supervision: {by: {zh: '示例镇便民服务中心', en: 'Sample Town Service Centre'}},
    note: {zh: '时限为示例，以本站公布的事项清单为准', en: 'Times are samples; the list published by the station applies'},
  },
  // The least that a board of items says: Chinese only, one field, one window.
  'items-board-least': {
    kind: 'items-board',
    viewingDistanceM: 2,
    heading: {zh: '代办事项（示例）'},
    sections: [
      {
        items: [
          {text: {zh: '生育登记'}, workingDays: 0, fee: 0, basis: {zh: '《中华人民共和国人口与计划生育法》'}},
          {text: {zh: '灵活就业登记'}, workingDays: 3, fee: 0, basis: {zh: '《中华人民共和国就业促进法》'}},
        ],
      },
    ],
    supervision: {by: {zh: '示例镇便民服务中心'}},
  },
  // Traditional characters throughout, from a spec in Simplified ones.
  'items-board-traditional': {
    kind: 'items-board',
    viewingDistanceM: 2,
    script: 'zh-Hant',
    heading: {zh: '服务事项公示（示例）'},
    sections: [
      {
        title: {zh: '劳动就业'},
        items: [
          {text: {zh: '就业失业登记'}, workingDays: 0, fee: 0, window: '1', basis: {zh: '《中华人民共和国就业促进法》'}},
          {text: {zh: '职业技能培训报名'}, workingDays: 5, fee: 0, window: '1', basis: {zh: '《中华人民共和国就业促进法》'}},
        ],
      },
    ],
    supervision: {by: {zh: '示例镇便民服务中心'}},
  },
  // A board of three columns, 1.2 m wide: the heads stand over their columns.
  'notice-header-three': {
    kind: 'notice-header',
    viewingDistanceM: 5,
    widthMm: 1200,
    heading: {zh: '村务公开栏（示例）', en: 'Village Notices (sample)'},
    columns: [
      {text: {zh: '事项公开', en: 'Services'}, keeper: {zh: '综合岗'}},
      {text: {zh: '财务公开', en: 'Accounts'}, keeper: {zh: '财务岗'}},
      {text: {zh: '办理结果', en: 'Results'}, keeper: {zh: '代办岗'}},
    ],
  },
  // The least: one column, its name and the post that keeps it.
  'notice-header-single': {kind: 'notice-header', viewingDistanceM: 4, columns: [{text: {zh: '惠民政策'}, keeper: {zh: '综合岗'}}]},
  // The seven rules of service, one sentence each, in two columns, headed in Tibetan below the Chinese. A reader of Tibetan has not checked it yet.
  'pledge-seven': {
    kind: 'pledge',
    viewingDistanceM: 3,
    heading: {zh: '服务承诺（示例）', bo: 'ཞབས་ཞུའི་ཁས་ལེན།'},
    promises: [
      {text: {zh: '首问负责'}, promise: {zh: '您问的第一个人负责到底，不让您再问第二个人。'}},
      {text: {zh: '一次性告知'}, promise: {zh: '缺什么材料，一次说全，并写在纸上交给您。'}},
      {text: {zh: '限时办结'}, promise: {zh: '回执上写哪天办好，就哪天办好；办不好，我们先打电话给您。'}},
      {text: {zh: 'AB岗'}, promise: {zh: '经办人不在，当天由另一个岗位接着办。'}},
      {text: {zh: '帮办代办'}, promise: {zh: '您来不了的，说一声，代办岗3个工作日内上门。'}},
      {text: {zh: '保密'}, promise: {zh: '您的材料只用于办这件事，不给无关的人看。'}},
      {text: {zh: '责任追究'}, promise: {zh: '投诉当天登记，5个工作日内答复您。'}},
    ],
    supervision: {by: {zh: '示例镇便民服务中心'}},
  },
  // The least that a pledge says, in both languages.
  'pledge-least': {
    kind: 'pledge',
    viewingDistanceM: 2,
    heading: {zh: '我们承诺（示例）', en: 'Our Promises (sample)'},
    promises: [
      {promise: {zh: '材料齐全的，今天受理。', en: 'If your papers are complete, we take them today.'}},
      {promise: {zh: '材料不齐的，一次说全，写在纸上。', en: 'If any are missing, we name all of them at once, in writing.'}},
    ],
    supervision: {by: {zh: '示例镇便民服务中心', en: 'Sample Town Service Centre'}},
  },
  // Five steps down the board, two that may fail, English, and the days in all.
  'process-board-allowance': {
    kind: 'process-board',
    viewingDistanceM: 3,
    heading: {zh: '低保申请流程（示例）', en: 'Subsistence Allowance (sample)'},
    steps: [
      {
        text: {zh: '提出申请', en: 'Apply'},
        who: {zh: '申请人', en: 'Applicant'},
        present: true,
        detail: {zh: '带身份证、户口簿，填写申请书和授权书', en: 'Bring ID card and household register; fill in the forms'},
      },
      {
        text: {zh: '受理', en: 'Accept'},
        who: {zh: '综合窗口', en: 'General window'},
        present: true,
        workingDays: 0,
        otherwise: {zh: '材料不齐的，一次性告知需补正的全部内容', en: 'If papers are missing, all of them are named at once'},
      },
      {text: {zh: '入户调查', en: 'Visit at home'}, who: {zh: '镇民政岗', en: 'Town civil affairs post'}, present: true, workingDays: 10},
      {
        text: {zh: '审核并公示', en: 'Review and publish'},
        who: {zh: '镇民政岗', en: 'Town civil affairs post'},
        present: false,
        workingDays: 7,
        otherwise: {zh: '不符合条件的，书面说明理由', en: 'If refused, reasons are given in writing'},
      },
      {text: {zh: '确认', en: 'Confirm'}, who: {zh: '县社会救助岗', en: 'County assistance post'}, present: false, workingDays: 3},
    ],
    note: {zh: '时限和岗位为示例', en: 'Times and posts are samples'},
  },
  // Across, for four short steps above a counter, in Chinese only.
  'process-board-across': {
    kind: 'process-board',
    viewingDistanceM: 3,
    flow: 'across',
    heading: {zh: '代办流程（示例）'},
    steps: [
      {text: {zh: '交材料'}, who: {zh: '申请人'}, present: true},
      {text: {zh: '受理并开回执'}, who: {zh: '代办岗'}, present: true, workingDays: 0},
      {text: {zh: '镇上办理'}, who: {zh: '镇中心'}, present: false, workingDays: 3},
      {text: {zh: '取件或送上门'}, who: {zh: '代办岗'}, present: false, workingDays: 1},
    ],
  },
  // The usual guide: one code, one sentence, and the way without a phone. The address is of a domain reserved for examples.
  'qr-guide-guide': {
    kind: 'qr-guide',
    viewingDistanceM: 2,
    heading: {zh: '扫码看办事指南（示例）', en: 'Service Guides (sample)'},
    payload: 'https://example.org/guides?station=sample',
    does: {zh: '扫码看指南和所需材料', en: 'Scan for guides and the papers you need'},
    without: {zh: '没有手机，请到1号窗口领取纸质指南', en: 'No phone? Take a printed guide at window 1'},
    operator: {zh: '示例县政务服务中心', en: 'Sample County Service Centre'},
  },
  // On a counter, Chinese only, text in place of an address: it opens without a network.
  'qr-guide-counter': {
    kind: 'qr-guide',
    viewingDistanceM: 1.5,
    scanDistanceM: 0.3,
    widthMm: 140,
    heading: {zh: '材料清单（示例）'},
    payload: '示例：办老年人优待证，请带身份证和一寸照片两张。',
    correction: 'M',
    does: {zh: '扫码看所需材料，不用联网'},
    without: {zh: '没有手机，窗口有同样的纸条'},
    operator: {zh: '示例村便民服务站'},
  },
  // Three posts with frames for photographs, windows and English. Nobody is named: names need written consent.
  'staff-board-hall': {
    kind: 'staff-board',
    viewingDistanceM: 3,
    heading: {zh: '人员去向（示例）', en: 'Who Is Here Today (sample)'},
    photos: true,
    posts: [
      {
        text: {zh: '综合岗', en: 'General services'},
        duties: {zh: '社保、医保、证照的受理和咨询', en: 'Insurance, certificates and questions'},
        window: '1',
      },
      {
        text: {zh: '民政岗', en: 'Civil affairs'},
        duties: {zh: '低保、临时救助、老年人和残疾人服务', en: 'Assistance, older and disabled people'},
        window: '2',
      },
      {text: {zh: '代办岗', en: 'Help and handling'}, duties: {zh: '上门收件、代办和送达', en: 'Collects, handles and delivers at home'}},
    ],
    keeper: {zh: '综合岗'},
  },
  // The least: posts and whereabouts, in Chinese only.
  'staff-board-least': {
    kind: 'staff-board',
    viewingDistanceM: 2,
    heading: {zh: '今日去向（示例）'},
    posts: [
      {text: {zh: '综合岗'}, duties: {zh: '各类事项的受理和咨询'}},
      {text: {zh: '代办岗'}, duties: {zh: '上门收件、代办和送达'}},
    ],
    keeper: {zh: '综合岗'},
  },
} satisfies Record<string, SignSpec>
