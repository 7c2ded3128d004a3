import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '识别应用',
    description: '一个县的徽标、颜色和字体用在标识以外的物品上：组合、信纸、工作证、马甲、车门、屏幕、演示文稿，都由同一份识别数据画出。',
    honest: '尺寸和版面是本工具的建议，不是标准。标“自定”的尺寸由本工具选定；纸张、卡片取常用规格。',
    county: (name: string) => `本页的县名为“${name}”。没有指定区县时，文件是样张，不得据此制作。`,
    groups: {mark: '徽标与组合', office: '办公用品', person: '穿戴', place: '户外和会场', screen: '屏幕'},
    files: '取用文件',
    command: '全部文件（印刷用PDF和SVG，屏幕用PNG和SVG，演示文稿用PPTX，附总览和清单）用命令制作：',
    slides:
      '演示文稿用的字体是Noto Sans SC（思源黑体），只写名字，不随文件带：电脑没装这个字体时用别的黑体代替，字形会变，各行的位置不变。已用LibreOffice打开核对，没有在PowerPoint和WPS里试过。',
  },
  en: {
    title: 'Applications of the identity',
    description:
      'A county’s emblem, colours and type on things other than signs: lockups, letterhead, badge, vest, vehicle, screens, slides, all drawn from the same identity data.',
    honest:
      'Sizes and layout are proposals of this toolkit and no standard. A size marked “own” is the toolkit’s choice; paper and cards are of the usual sizes.',
    county: (name: string) =>
      `The county’s name on this page is “${name}”. Where no district is named the files are proofs, and nothing is made from them.`,
    groups: {
      mark: 'Emblem and lockups',
      office: 'Office',
      person: 'Worn by staff',
      place: 'Outdoors and at meetings',
      screen: 'Screens',
    },
    files: 'Files to take',
    command:
      'All files (PDF and SVG for print, PNG and SVG for screens, PPTX for slides, with an overview and a manifest) are written by the command:',
    slides:
      'The slides name the font Noto Sans SC and do not carry it: a computer without it takes another sans serif, so letters differ and lines stay where they are. They were opened and looked at in LibreOffice, not in PowerPoint or WPS.',
  },
})
