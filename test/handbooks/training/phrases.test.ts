import {expect, test} from 'vitest'
import {blocksOf} from '../../../handbooks/catalogue/catalogue.ts'
import {plain} from '../../../handbooks/clause/provision.ts'
import {loadPhrases, occasions, partsOf} from '../../../handbooks/training/phrases.ts'
import {toPinyin} from '../../../handbooks/training/pinyin.ts'
import {catalogue} from '../../support/catalogue.ts'

const phrases = loadPhrases()
const chapter = catalogue.chapters.find(({name}) => name === 'staff')
if (!chapter) throw new Error('the software handbook has no chapter on staff')

test('the phrases are those of the chapter, row by row', () => {
  const [table] = blocksOf(chapter, 'zh').filter((block) => block.type === 'table')
  expect(table?.rows.map((cells) => cells.map(plain))).toEqual(phrases.map(({occasion, zh, en}) => [occasions.zh[occasion], zh, en]))
  expect(phrases).toHaveLength(30)
})

test('the English chapter has the same phrases', () => {
  const [table] = blocksOf(chapter, 'en').filter((block) => block.type === 'table')
  const words = new Set(table?.rows.flatMap((cells) => cells.map(plain)))
  expect(phrases.filter(({zh, en}) => !words.has(en) || !words.has(zh)).map(({key}) => key)).toEqual([])
})

test('keys are unique and numbers run from 1', () => {
  expect(new Set(phrases.map(({key}) => key)).size).toBe(30)
  expect(phrases.map(({number}) => number)).toEqual(Array.from({length: 30}, (_, i) => i + 1))
})

test('the readings are those that were read through by hand', () => {
  expect(phrases.map(({pinyin}) => pinyin)).toMatchInlineSnapshot(`
    [
      "Nín hǎo, qǐng zuò. Qǐng wèn nín bàn shén me shì?",
      "Qǐng shāo děng, wǒ mǎ shàng wèi nín bàn lǐ.",
      "Ràng nín jiǔ děng le.",
      "Nín huì shuō zhōng wén ma? Wǒ men kě yǐ xiě xià lái.",
      "Duì bu qǐ, wǒ méi yǒu tīng dǒng, qǐng nín zài shuō yī biàn.",
      "Qǐng zài zhè lǐ qǔ hào, dào děng hòu qū zuò yī huìr.",
      "Zhè jiàn shì yóu [2] hào chuāng kǒu bàn lǐ, wǒ dài nín guò qù.",
      "Zhè jiàn shì zài zhèn biàn mín fú wù zhōng xīn bàn lǐ, dì zhǐ hé diàn huà xiě zài zhè zhāng zhǐ shàng.",
      "Wèi shēng jiān zài [zuǒ biān], yǐn shuǐ chù zài [děng hòu qū].",
      "Bàn lǐ zhè jiàn shì xū yào zhè xiē cái liào, qīng dān gěi nín.",
      "Zhè fèn cái liào yào yuán jiàn, nà fèn zhǐ yào fù yìn jiàn.",
      "Zhè lǐ quē yī fèn cái liào: [hù zhào fù yìn jiàn].",
      "Zhè jiàn shì bù shōu fèi.",
      "Fèi yòng shì [20] yuán, zhè shì shōu fèi yī jù.",
      "Qǐng tián zhè zhāng biǎo, shì fàn wén běn zài tián dān tái shàng.",
      "Qǐng hé duì nín de xìng míng hé zhèng jiàn hào mǎ.",
      "Qǐng zài zhè lǐ qiān míng.",
      "Qǐng chū shì nín de [hù zhào], kàn wán mǎ shàng huán gěi nín.",
      "Cái liào qí le, wǒ men xiàn zài shòu lǐ.",
      "Zhè shì huí zhí, qǐng shōu hǎo.",
      "[5] gè gōng zuò rì nèi bàn jié, zuì wǎn [6 yuè 12 rì].",
      "Nín xiǎng zěn yàng shōu dào jié guǒ: diàn huà tōng zhī, duǎn xìn hái shi yóu jì?",
      "Mì mǎ hé yàn zhèng mǎ qǐng nín zì jǐ shū rù.",
      "Nín bù fāng biàn lái de huà, wǒ men kě yǐ shàng mén.",
      "Xì tǒng zàn shí bù tōng, wǒ men xiān shōu xià nín de shēn qǐng.",
      "Qǐng bù yào huāng, gēn wǒ cóng zhè biān zǒu.",
      "Nín xū yào jiào jiù hù chē ma?",
      "Nín kě yǐ wèi wǒ men de fú wù píng jià, bù píng yě méi guān xì.",
      "Nín yǒu yì jiàn, kě yǐ dǎ zhè ge diàn huà.",
      "Dōu bàn hǎo le, qǐng màn zǒu.",
    ]
  `)
})

test('a reading confirmed by hand stands for the dictionary’s, and one for other words is an error', () => {
  expect(toPinyin('看完还给您。')).toBe('Kàn wán hái gěi nín.')
  expect(toPinyin('看完还给您。', {还给: 'huán gěi'})).toBe('Kàn wán huán gěi nín.')
  expect(() => toPinyin('看完。', {还给: 'huán gěi'})).toThrow('还给 is not in 看完。')
})

test('examples are told from words', () => {
  expect(partsOf('由[2]号窗口')).toEqual([
    {text: '由', example: false},
    {text: '2', example: true},
    {text: '号窗口', example: false},
  ])
  expect(partsOf('[5] days')[0]).toEqual({text: '5', example: true})
})
