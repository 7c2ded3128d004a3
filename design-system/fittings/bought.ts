import type {Fitting} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../signs/finding.ts'
import type {BoughtFitting} from './fitting.ts'

const bare = (purpose: InBoth, ask: InBoth, low: number, high: number, zh: string, en: string): BoughtFitting => ({
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
    {
      zh: '评价等级与条款一致，按键大、有声音提示；工作人员看不到居民按了哪一个。',
      en: 'The grades of the clause, large keys with a sound; staff cannot see which was pressed.',
    },
    200,
    900,
    '台',
    'piece',
  ),
  wheelchair: bare(
    {zh: '供行动不便的居民借用。', en: 'Lent to residents who walk with difficulty.'},
    {
      zh: '产品合格证明；手刹有效，脚踏可抬起，坐宽450 mm左右；每月检查胎压和刹车。',
      en: 'Proof of conformity; brakes that hold, footrests that lift, a seat about 450 mm wide; tyres and brakes checked every month.',
    },
    350,
    900,
    '辆',
    'piece',
  ),
  workstation: bare(
    {zh: '窗口办件用的计算机和显示器。', en: 'Computer and screen for work at a window.'},
    {
      zh: '符合县里的软件和网络安全要求；屏幕不朝向居民，必要时另配一块给居民看的副屏。',
      en: 'As the county’s software and network security ask; the screen faces away from residents, with a second one for them where needed.',
    },
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
    {zh: 'A4幅面，拍摄清楚可读；与办件系统相连。', en: 'A4, with a legible picture; connected to the case system.'},
    400,
    1500,
    '台',
    'piece',
  ),
  'office-machine': bare(
    {zh: '复印、打印和扫描材料。', en: 'Copies, prints and scans papers.'},
    {
      zh: '黑白激光，自动双面；报废或送修前清除存储的居民信息。',
      en: 'Black-and-white laser with two-sided printing; its memory is cleared before repair or disposal.',
    },
    1500,
    6000,
    '台',
    'piece',
  ),
  'call-display': bare(
    {zh: '显示正在叫的号和窗口，同时有语音。', en: 'Shows the number called and its window, with a spoken call.'},
    {
      zh: '字高按视距确定，声音可调；坐在最远的等候座位看得清、听得见。',
      en: 'Height of figures by viewing distance, volume to be set; seen and heard from the farthest seat.',
    },
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
    {
      zh: '强制性产品认证的元件，由持证电工安装；回路写明用途，箱前不堆物。',
      en: 'Certified parts fitted by a licensed electrician; circuits are labelled and nothing stands before the box.',
    },
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
    {
      zh: '容量按窗口设备的功率选，标明更换电池的日期，每年试一次。',
      en: 'Sized to the devices of the window, with the date of the next battery, tried every year.',
    },
    500,
    3000,
    '台',
    'piece',
  ),
  'emergency-light': bare(
    {zh: '停电时照亮疏散的路。', en: 'Lights the way out in a power cut.'},
    {zh: '有消防产品认证和身份信息标志的成品，按消防设计布置。', en: 'A product certified for fire safety, placed by the fire design.'},
    60,
    200,
    '盏',
    'piece',
  ),
  'fire-extinguisher': bare(
    {zh: '扑灭初起的火。', en: 'Puts out a fire as it starts.'},
    {
      zh: '认证产品，在有效期内，压力指针在绿区；类型和数量以现行消防标准和当地消防部门为准。',
      en: 'Certified, within its dates, pressure in the green; sort and number by the fire standards in force and the fire service.',
    },
    60,
    180,
    '具',
    'piece',
  ),
  'smoke-alarm': bare(
    {zh: '起烟时发声报警。', en: 'Sounds when there is smoke.'},
    {
      zh: '认证的独立式产品，每月按一次试验键，更换日期写在机身上。',
      en: 'A certified stand-alone product, tested every month, with its date of replacement on it.',
    },
    60,
    200,
    '只',
    'piece',
  ),
  'first-aid-kit': bare(
    {zh: '处理小伤，等候医务人员。', en: 'For small injuries until medical help comes.'},
    {
      zh: '箱内有清单和有效期，用后当天补；不放内服药。',
      en: 'With a list and dates, refilled the day it was used; no medicines to swallow.',
    },
    80,
    300,
    '个',
    'kit',
  ),
  defibrillator: bare(
    {zh: '心跳骤停时供在场的人使用。', en: 'For use by bystanders in a cardiac arrest.'},
    {
      zh: '注册的医疗器械，放在开放处、不上锁；记录电极片和电池的日期。',
      en: 'A registered medical device in an open place, not locked up; dates of pads and battery on record.',
    },
    10000,
    25000,
    '台',
    'piece',
  ),
  camera: bare(
    {zh: '记录公共区域的安全情况。', en: 'Records safety in the public area.'},
    {
      zh: '不拍卫生间、评价器、意见箱投入口和居民填写的内容；有提示标志，按期限保存。',
      en: 'Never of toilets, reviews, the slot of the feedback box or what residents write; with a notice, and kept for the time set.',
    },
    200,
    800,
    '台',
    'piece',
  ),
  'water-dispenser': bare(
    {zh: '为等候的居民供应饮水。', en: 'Drinking water for those who wait.'},
    {
      zh: '有涉水产品卫生许可批件；热水口有童锁；记录清洗日期。',
      en: 'With the health permit for water products; a child lock on the hot tap; cleaning dates on record.',
    },
    300,
    1500,
    '台',
    'piece',
  ),
  'waste-bin': bare(
    {zh: '按当地分类收集垃圾。', en: 'Collects waste sorted as the place does.'},
    {zh: '投口和颜色与当地分类一致，盖子脚踏可开。', en: 'Openings and colours as in the local scheme, with a pedal.'},
    60,
    300,
    '组',
    'set',
  ),
} as const satisfies Partial<Record<Fitting, BoughtFitting>>
