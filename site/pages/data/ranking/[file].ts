import type {APIRoute} from 'astro'
import {utf8} from '../../../../handbooks/input/output.ts'
import {readRules} from '../../../../points/ranking/rules.ts'
import {sampleRules, sampleScores} from '../../../../points/ranking/sample.ts'
import {toScoreForm} from '../../../../points/ranking/scoreForm.ts'

const sample = () => {
  const read = readRules(sampleRules)
  return 'rules' in read ? read.rules : undefined
}

/** The blank score sheet, and a made-up set to try a ranking on. */
const files: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'scores.xlsx': () => toScoreForm('xlsx'),
  'sample-rules.yaml': () => utf8(sampleRules),
  'sample-scores.xlsx': () => toScoreForm('xlsx', {rules: sample(), rows: sampleScores()}),
  'sample-scores-with-replies.xlsx': () => toScoreForm('xlsx', {rules: sample(), rows: sampleScores({replies: true})}),
}

export const getStaticPaths = () => Object.keys(files).map((file) => ({params: {file}, props: {file}}))

export const GET: APIRoute<{file: string}> = async ({props: {file}}) => new Response((await (files[file]?.() ?? new Uint8Array())).slice())
