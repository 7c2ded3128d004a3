/** Returns where Storybook shows a story: `OfABook` of `SideContents` is `/storybook/?path=/story/interface-sidecontents--of-a-book`. */
export const storyAddress = (component: string, story: string): string =>
  `/storybook/?path=/story/interface-${component.toLowerCase()}--${wordsOf(story).join('-').toLowerCase()}`

/** Returns the name of a story as Storybook says it: `Of A Book`. */
export const storyName = (story: string): string => wordsOf(story).join(' ')

const wordsOf = (story: string): string[] => story.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
