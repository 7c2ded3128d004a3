import {rule, settled} from './rule.ts'

/**
 * The line on which a board says who hears complaints. An empty line is for the point to fill in before the board is hung; whether a board
 * beside it has one is for a person to check.
 *
 * @clause HW-SIGN-097 supervision telephone
 */
export const supervision = rule<{readonly supervision?: {readonly phone?: string | undefined} | undefined}>(
  'HW-SIGN-097',
  ({spec: {supervision}}) => {
    const phone = supervision?.phone
    return [
      settled(phone !== undefined, {
        measured: phone ?? '空',
        required: '受理投诉的单位和监督电话',
        good: {
          zh: '末行写有监督电话；是否打得通，由人试打。',
          en: 'The last line has the telephone number; whether it answers is for a person to try.',
        },
        bad: supervision
          ? {zh: '监督电话留空，填好之前不挂。', en: 'The telephone number is left open: the board is not hung before it is filled in.'}
          : {
              zh: '没有受理投诉的单位和监督电话，并排的另一块上有才行。',
              en: 'The board does not say who hears complaints: a board beside it has to.',
            },
        todo: {zh: '打通一次后写入supervision.phone', en: 'call the number once and write it as supervision.phone'},
        otherwise: 'warn',
      }),
    ]
  },
)
