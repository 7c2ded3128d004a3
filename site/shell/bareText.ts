/** Returns `text` as it is compared: letters as they are typed on any keyboard, without blanks and marks. */
export const bareText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s'’·-]/g, '')
