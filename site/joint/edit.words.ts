import type {InBoth} from '../../handbooks/language/both.ts'

/** What the editable copy of a process says as it is changed. {…} stand for values. */
export interface EditWords {
  readonly newStep: string
  readonly summary: string
  readonly startsAtOnce: string
  readonly waitsFor: string
  readonly always: string
  readonly added: string
  readonly removed: string
  readonly undone: string
  readonly redone: string
  readonly takenIn: string
  readonly original: string
  readonly faults: string
  readonly handedOut: string
  readonly copy: string
}

export const words: InBoth<EditWords> = {
  zh: {
    newStep: '新环节',
    summary: '{step}：{body}，{time}，{waits}',
    startsAtOnce: '受理即开始',
    waitsFor: '等{steps}',
    always: '总是要办',
    added: '加了一个环节。',
    removed: '删去了“{step}”。',
    undone: '撤销了一步。',
    redone: '恢复了一步。',
    takenIn: '读入了“{name}”，{n}个环节。',
    original: '回到了原来的流程。',
    faults: '没有读入，有{n}处要改，列在下面；页面上的流程没有动。',
    handedOut: '下载了{name}。',
    copy: '计划：{name}（改过的副本）',
  },
  en: {
    newStep: 'New step',
    summary: '{step}: {body}, {time}, {waits}',
    startsAtOnce: 'starts at once',
    waitsFor: 'waits for {steps}',
    always: 'always',
    added: 'A step was added.',
    removed: '“{step}” was removed.',
    undone: 'One change was taken back.',
    redone: 'One change was made again.',
    takenIn: 'Read “{name}”, {n} steps.',
    original: 'Back at the process as it was.',
    faults: 'Nothing was read: {n} faults are listed below, and the process on the page is as it was.',
    handedOut: '{name} was downloaded.',
    copy: 'Plan: {name} (a changed copy)',
  },
}
