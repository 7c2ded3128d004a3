/** What the server says of what is not there yet, before the site has pages to say it. */
export const words = {
  title: {zh: '正在生成'},
  site: {
    zh: '网站正在生成，约一分钟后可以打开。本页会自己再看。',
    en: 'The site is being made and opens in about a minute. This page looks again by itself.',
  },
  file: {
    zh: '这个文件正在生成，约一分钟后可以取。本页会自己再看。',
    en: 'This file is being made and will be there in about a minute. This page looks again by itself.',
  },
} as const
