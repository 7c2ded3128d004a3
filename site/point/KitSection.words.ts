import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '印制套件',
    basis: {typical: '按典型配置', survey: '按现场勘察'},
    sheet: (n: number) => `标识总览图第${n}页：标识的缩小图，附编号、种类、尺寸和数量，与上表相同`,
    download: '印制套件',
    note: '1:1的PDF、SVG和裁切用DXF，标识清单、工程量、检查结果与说明',
    tables: {
      schedule: {name: '标识清单', note: '文字可以在表中修改，再据以重画'},
      quantities: {name: '工程量清单', note: '含估算，不是报价；单价可以在表中修改'},
    },
    files: '下载',
    command: '也可以用命令行生成：',
    make: '本站不附这个站点的印制套件，用命令行生成：',
    holds: (signs: number, fittings: number) =>
      `印制套件有下表${signs}行标识的1:1图样、标识清单、工程量清单和安装图${fittings > 0 ? `，另有${fittings}种部件的规格图` : ''}。`,
    unpacked: (size: string) => `解压后${size}`,
    earlier: (edition: string) => `这份套件按手册${edition}版生成，现行版可能不同；可以用下面的命令重新生成。`,
    overview: (size: string) => `看总览图（${size}）`,
    signs: '站点要做的标识、部件和安全标志',
    holdsTypical: '没有人勘察过本站点：套件按追赶型站点的常用配置生成，制作前应先勘察核对。',
  },
  en: {
    title: 'Print kit',
    basis: {typical: 'Typical set', survey: 'From the survey'},
    sheet: (n: number) => `Overview sheet ${n}: signs reduced, with number, kind, size and quantity, as in the table above`,
    download: 'Print kit',
    note: '1:1 PDF, SVG and DXF for cutting, message schedule, quantities, checks and notes',
    tables: {
      schedule: {name: 'Message schedule', note: 'words may be edited in it, and the signs drawn anew from it'},
      quantities: {name: 'Bill of quantities', note: 'with an estimate, not a quotation; prices may be edited in it'},
    },
    files: 'Downloads',
    command: 'Or make it on the command line:',
    make: 'This site brings no print kit for the point. Make it on the command line:',
    holds: (signs, fittings) =>
      `The print kit holds 1:1 artwork for the ${signs} lines of signs below, the message schedule, the bill of quantities and installation sheets${fittings > 0 ? `, and specification sheets of ${fittings} fittings` : ''}.`,
    unpacked: (size) => `${size} unpacked`,
    earlier: (edition) =>
      `This kit was made by edition ${edition} of the handbooks; today’s may differ. Make it again with the command below.`,
    overview: (size: string) => `Show the overview sheets (${size})`,
    signs: 'Signs, fittings and safety signs of the point',
    holdsTypical: 'Nobody has surveyed this point: its kit holds the typical set of a catch-up point; survey it before anything is made.',
  },
})
