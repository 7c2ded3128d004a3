import type {Fitting} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {BoughtFitting} from './fitting.ts'

const bare = (purpose: InBoth, ask: readonly InBoth[], low: number, high: number, zh: string, en: string): BoughtFitting => ({
  sort: 'bought',
  purpose,
  ask,
  price: {low, high, per: {zh, en}},
})

/** Fittings bought ready: apparatus whose making is ruled elsewhere. The clauses rule number, place and upkeep. */
export const bought = {
  'review-device': bare(
    {
      zh: '居民对刚办的事作评价的小屏或按键，放在窗口台面居民一侧。',
      en: 'A small screen or keys on the residents’ side of the counter, to review what was just done.',
    },
    [
      {zh: '评价等级与条款一致', en: 'The grades of the clause'},
      {zh: '按键大，有声音提示', en: 'Large keys, with a sound'},
      {zh: '工作人员看不到居民按了哪一个', en: 'Staff cannot see which was pressed'},
    ],
    200,
    900,
    '台',
    'piece',
  ),
  wheelchair: bare(
    {zh: '供行动不便的居民借用。', en: 'Lent to residents who walk with difficulty.'},
    [
      {zh: '有产品合格证明', en: 'Proof of conformity'},
      {zh: '手刹有效，脚踏可抬起', en: 'Brakes that hold, footrests that lift'},
      {zh: '坐宽450 mm左右', en: 'A seat about 450 mm wide'},
      {zh: '每月检查胎压和刹车', en: 'Tyres and brakes checked every month'},
    ],
    350,
    900,
    '辆',
    'piece',
  ),
  workstation: bare(
    {zh: '窗口办件用的计算机和显示器。', en: 'Computer and screen for work at a window.'},
    [
      {zh: '符合县里的软件和网络安全要求', en: 'As the county’s software and network security ask'},
      {
        zh: '屏幕不朝向居民，必要时另配一块给居民看的副屏',
        en: 'The screen faces away from residents, with a second one for them where needed',
      },
    ],
    3500,
    7000,
    '套',
    'set',
  ),
  'document-scanner': bare(
    {
      zh: '当面拍摄证件和材料，原件当场交还。',
      en: 'Takes pictures of papers in front of the resident, who gets the originals back at once.',
    },
    [
      {zh: 'A4幅面，拍摄清楚可读', en: 'A4, with a legible picture'},
      {zh: '与办件系统相连', en: 'Connected to the case system'},
    ],
    400,
    1500,
    '台',
    'piece',
  ),
  'office-machine': bare(
    {zh: '复印、打印和扫描材料。', en: 'Copies, prints and scans papers.'},
    [
      {zh: '黑白激光，自动双面', en: 'Black-and-white laser with two-sided printing'},
      {zh: '报废或送修前清除存储的居民信息', en: 'Its memory is cleared before repair or disposal'},
    ],
    1500,
    6000,
    '台',
    'piece',
  ),
  'call-display': bare(
    {zh: '显示正在叫的号和窗口，同时有语音。', en: 'Shows the number called and its window, with a spoken call.'},
    [
      {zh: '字高按视距确定', en: 'Height of figures by viewing distance'},
      {zh: '声音可调', en: 'Volume can be set'},
      {zh: '坐在最远的等候座位看得清、听得见', en: 'Seen and heard from the farthest seat'},
    ],
    800,
    4000,
    '块',
    'piece',
  ),
  'distribution-box': bare(
    {
      zh: '站点的配电箱，插座回路装剩余电流保护器。',
      en: 'The point’s distribution box, with residual-current protection on socket circuits.',
    },
    [
      {zh: '元件有强制性产品认证', en: 'Certified parts'},
      {zh: '由持证电工安装', en: 'Fitted by a licensed electrician'},
      {zh: '回路写明用途', en: 'Circuits are labelled'},
      {zh: '箱前不堆物', en: 'Nothing stands before the box'},
    ],
    500,
    2500,
    '个',
    'box',
  ),
  'backup-power': bare(
    {
      zh: '停电时让一个窗口继续运行一段时间，存好数据、打印回执。',
      en: 'Keeps one window running through a power cut for long enough to save data and print a receipt.',
    },
    [
      {zh: '容量按窗口设备的功率选', en: 'Sized to the devices of the window'},
      {zh: '标明更换电池的日期', en: 'Marked with the date of the next battery'},
      {zh: '每年试一次', en: 'Tried every year'},
    ],
    500,
    3000,
    '台',
    'piece',
  ),
  'emergency-light': bare(
    {zh: '停电时照亮疏散的路。', en: 'Lights the way out in a power cut.'},
    [
      {zh: '有消防产品认证和身份信息标志的成品', en: 'A product certified for fire safety, with its identity mark'},
      {zh: '按消防设计布置', en: 'Placed by the fire design'},
    ],
    60,
    200,
    '盏',
    'piece',
  ),
  'fire-extinguisher': bare(
    {zh: '扑灭初起的火。', en: 'Puts out a fire as it starts.'},
    [
      {zh: '认证产品，在有效期内', en: 'Certified, and within its dates'},
      {zh: '压力指针在绿区', en: 'Pressure in the green'},
      {zh: '类型和数量以现行消防标准和当地消防部门为准', en: 'Sort and number by the fire standards in force and the fire service'},
    ],
    60,
    180,
    '具',
    'piece',
  ),
  'smoke-alarm': bare(
    {zh: '起烟时发声报警。', en: 'Sounds when there is smoke.'},
    [
      {zh: '认证的独立式产品', en: 'A certified stand-alone product'},
      {zh: '每月按一次试验键', en: 'Tested every month'},
      {zh: '更换日期写在机身上', en: 'Its date of replacement is on it'},
    ],
    60,
    200,
    '只',
    'piece',
  ),
  'first-aid-kit': bare(
    {zh: '处理小伤，等候医务人员。', en: 'For small injuries until medical help comes.'},
    [
      {zh: '箱内有清单和有效期', en: 'With a list and dates of expiry'},
      {zh: '用后当天补', en: 'Refilled the day it was used'},
      {zh: '不放内服药', en: 'No medicines to swallow'},
    ],
    80,
    300,
    '个',
    'kit',
  ),
  defibrillator: bare(
    {zh: '心跳骤停时供在场的人使用。', en: 'For use by bystanders in a cardiac arrest.'},
    [
      {zh: '注册的医疗器械', en: 'A registered medical device'},
      {zh: '放在开放处，不上锁', en: 'In an open place, not locked up'},
      {zh: '记录电极片和电池的日期', en: 'Dates of pads and battery on record'},
    ],
    10000,
    25000,
    '台',
    'piece',
  ),
  camera: bare(
    {zh: '记录公共区域的安全情况。', en: 'Records safety in the public area.'},
    [
      {
        zh: '不拍卫生间、评价器、意见箱投入口和居民填写的内容',
        en: 'Never shows toilets, reviews, the slot of the feedback box or what residents write',
      },
      {zh: '有提示标志', en: 'With a notice'},
      {zh: '按期限保存', en: 'Recordings are kept for the time set'},
    ],
    200,
    800,
    '台',
    'piece',
  ),
  'water-dispenser': bare(
    {zh: '为等候的居民供应饮水。', en: 'Drinking water for those who wait.'},
    [
      {zh: '有涉水产品卫生许可批件', en: 'With the health permit for water products'},
      {zh: '热水口有童锁', en: 'A child lock on the hot tap'},
      {zh: '记录清洗日期', en: 'Cleaning dates on record'},
    ],
    300,
    1500,
    '台',
    'piece',
  ),
  'waste-bin': bare(
    {zh: '按当地分类收集垃圾。', en: 'Collects waste sorted as the place does.'},
    [
      {zh: '投口和颜色与当地分类一致', en: 'Openings and colours as in the local scheme'},
      {zh: '盖子脚踏可开', en: 'A lid opened with a pedal'},
    ],
    60,
    300,
    '组',
    'set',
  ),
} as const satisfies Partial<Record<Fitting, BoughtFitting>>
