import {rule} from './rule.ts'

/** Returns the rule of signs that are read from two sides. They have both if the spec does not say. */
export const twoSides = (clause: string, otherwise: 'warn' | 'fail') =>
  rule<{readonly sides?: 'one' | 'two' | undefined}>(clause, ({spec: {sides = 'two'}}) => {
    const ok = sides === 'two'
    return [
      {
        outcome: ok ? 'pass' : otherwise,
        measured: ok ? '2' : '1',
        required: '2',
        message: ok ? {zh: '两面有字。', en: 'It has words on both sides.'} : {zh: '只有一面有字。', en: 'It has words on one side only.'},
        ...(ok ? {} : {todo: {zh: '把sides改为two', en: 'set sides to two'}}),
      },
    ]
  })
