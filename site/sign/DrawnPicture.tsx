import {type Picture, pictureAddress} from './pictures.ts'

interface DrawnPictureProps {
  readonly picture: Picture
  /** What the picture says, for those who do not see it. */
  readonly alt: string
  /** Set where the page opens with it: it is loaded at once. */
  readonly first?: boolean
  readonly className?: string
}

/** Renders a drawing that all pages share; its room is kept, and it is loaded when a reader comes near it. */
export function DrawnPicture({picture, alt, first = false, className}: DrawnPictureProps) {
  const {width, height} = picture
  const loading = first ? ({fetchPriority: 'high'} as const) : ({loading: 'lazy', decoding: 'async'} as const)
  return <img className={className} src={pictureAddress(picture)} width={width} height={height} alt={alt} {...loading} />
}
