import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    matrix: '对三种类型的适用性',
    check: '检查方法',
    evidence: '证据',
    signs: '管辖标识',
    allSigns: '各类标识',
    but: {before: '除', after: '以外的各类标识'},
    fittings: '管辖部件',
    annexes: '表单和附录',
    annex: (letter: string) => `附录${letter}`,
    replaced: '（已被代替）',
    withdrawn: '（已废止）',
    unverified: '（状态未核实）',
  },
  en: {
    matrix: 'What it asks of each type',
    check: 'Checked by',
    evidence: 'Evidence',
    signs: 'Signs',
    allSigns: 'all kinds',
    but: {before: 'all but ', after: ''},
    fittings: 'Fittings',
    annexes: 'Forms and annexes',
    annex: (letter: string) => `Annex ${letter}`,
    replaced: ' (replaced)',
    withdrawn: ' (withdrawn)',
    unverified: ' (status unverified)',
  },
})
