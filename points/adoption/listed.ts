import type {PlaceName} from './placeName.ts'

/** A village or community as a county's list gives it; what the list does not say is undefined. */
export interface Listed extends PlaceName {
  /** Where it stands, as messages say it: `sheet "名单", row 5`. */
  readonly where: string
  /** The name as listed, of the committee where the list gives that. */
  readonly officialName: string
  readonly code: string
  readonly town: string
  readonly townCode: string
  readonly pinyin?: string | undefined
  readonly townPinyin?: string | undefined
  readonly slug?: string | undefined
  readonly pinyinConfirmed?: string | undefined
}
