import {localePaths} from '../shell/locale.ts'

/**
 * Crosses points with every locale, the locales of one point after each other, for `getStaticPaths`: what was worked out for a point is still
 * at hand when its next page is made, and need not be kept for all.
 */
export const pointPaths = <Item extends {readonly id: string}>(items: readonly Item[]) =>
  items.flatMap((item) => localePaths().map(({params, props}) => ({params: {...params, id: item.id}, props: {...props, item}})))
