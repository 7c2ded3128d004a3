import type {APIRoute} from 'astro'
import {accessRecord} from '../../../design-system/guide/accessRecord.ts'
import {loadGuides} from '../../../design-system/guide/guides.ts'
import {storyAddress} from '../../design/stories.ts'

/** Every component with guide, props and stories, for tools that write pages with them. */
export const GET: APIRoute = async () => {
  const guides = await loadGuides()
  return Response.json({
    access: accessRecord,
    components: guides.map(({id, slug, guide, components, stories}) => ({
      id,
      import: `import {${id}} from 'cunbiao/ui'`,
      page: `/design/${slug}/`,
      ...guide,
      components,
      stories: stories.map((story) => storyAddress(id, story)),
    })),
  })
}
