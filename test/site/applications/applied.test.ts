import {expect, test} from 'vitest'
import {applications} from '../../../design-system/applications/applications.ts'
import {applicationPictures, offeredAddress, offeredFiles} from '../../../site/applications/applied.ts'

test('the site has seven files of applications to take, each what its name says, and a picture of every application', async () => {
  const files = await offeredFiles()
  expect(files.map(offeredAddress)).toEqual(
    [
      'lockup-across-proof.svg',
      'clear-space-proof.pdf',
      'beside-others-proof.pdf',
      'letterhead-proof.pdf',
      'wechat-head-proof.png',
      'slides-proof.pptx',
      'slides-proof-en.pptx',
    ].map((name) => `/design/applications/files/${name}`),
  )
  const start = ({bytes}: {readonly bytes: Uint8Array}) => new TextDecoder('latin1').decode(bytes.slice(1, 4))
  expect(files.map(start)).toEqual(['svg', 'PDF', 'PDF', 'PDF', 'PNG', 'K\u0003\u0004', 'K\u0003\u0004'])
  const names = (await applicationPictures()).map(({name}) => name)
  expect(new Set(names).size).toBe(applications.length)
})
