import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Returns what breaks WCAG 2.2 AA on the page as it stands, each as the rule and the first element that breaks it. */
export async function barriersOn(page: Page): Promise<string[]> {
  // Its other mode carries the results of each frame through a second window, which costs most of the time; no page here has frames.
  const {violations} = await new AxeBuilder({page})
    .options({runOnly: wcag, resultTypes: ['violations']})
    .setLegacyMode(true)
    .analyze()
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
}
