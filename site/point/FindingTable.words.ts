import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    clause: '条款',
    finding: '结果',
    remedy: '要做什么',
    measured: (value: string) => `实测${value}`,
    foundOn: (on: string) => `沿用${on}的结果`,
    checkFirst: '先检查本条',
    combined: (board: string) => `按本县的挂牌规定，内容并入${board}，到那块牌上看`,
    fallsAway: '按本县的挂牌规定不做，本条不适用',
    fulfil: '按条款整改后再次评定',
  },
  en: {
    clause: 'Clause',
    finding: 'Finding',
    remedy: 'What to do',
    measured: (value) => `measured ${value}`,
    foundOn: (on) => `taken over from ${on}`,
    checkFirst: 'Check this clause first',
    combined: (board) => `By the county’s rules on plates this stands on the ${board.toLowerCase()}; look there`,
    fallsAway: 'By the county’s rules on plates it is not made, so the clause is not applicable',
    fulfil: 'Put right what the clause asks, then assess again',
  },
})
