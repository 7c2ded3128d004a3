import {expect, test} from 'vitest'
import {toTraditional} from '../../../handbooks/language/traditional.ts'
import {toTraditionalPage} from '../../../handbooks/language/traditionalPage.ts'

test('converts characters and phrases', () => {
  expect(toTraditional('村（社区）便民服务站的信息')).toBe('村（社區）便民服務站的資訊')
})

test('keeps the words of public administration that the phrase table takes for software', () => {
  expect(toTraditional('服务窗口、办事程序、申请文件、服务对象、审批项目')).toBe('服務窗口、辦事程序、申請文件、服務對象、審批項目')
})

test('writes place names as their owners do', () => {
  expect(toTraditional('青杠树村、战旗村、筒春村、安龙村、升平社区')).toBe('青杠樹村、戰旗村、筒春村、安龍村、升平社區')
})

test('converts text and the attributes that people read, and leaves other languages, code and addresses alone', () => {
  const html =
    '<!DOCTYPE html><html lang="zh-Hant"><head><title>条款</title></head><body><a href="/条款/" title="条款">条款</a><p lang="zh-Hans">条款</p><code>条款</code></body></html>'
  expect(toTraditionalPage(html)).toBe(
    '<!DOCTYPE html><html lang="zh-Hant"><head><title>條款</title></head><body><a href="/条款/" title="條款">條款</a><p lang="zh-Hans">条款</p><code>条款</code></body></html>',
  )
})
