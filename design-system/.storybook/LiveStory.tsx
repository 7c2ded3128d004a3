import {useEffect, useRef} from 'react'
import type {LiveSetting, LiveSignElement} from '../browser/live-sign.ts'
import './live.css'

interface LiveStoryProps {
  /** The golden drawing of the example: what is shown until something is changed. */
  readonly svg: string
  /** What the controls say now. */
  readonly spec: unknown
  readonly setting: LiveSetting
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'live-sign': React.DetailedHTMLProps<React.HTMLAttributes<LiveSignElement>, LiveSignElement>
    }
  }
}

/** Shows a sign as the fabricator’s file has it, and draws it anew when its spec changes: the element that the site’s pages use. */
export function LiveStory({svg, spec, setting}: LiveStoryProps) {
  const element = useRef<LiveSignElement>(null)
  const written = JSON.stringify(spec)
  const last = useRef(written)
  useEffect(() => {
    const {current} = element
    if (!current || last.current === written) return
    last.current = written
    current.setting ??= setting
    void current.draw(JSON.parse(written))
  }, [written, setting])
  return (
    <live-sign ref={element}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own exporter wrote it and escapes the only free text, the title. */}
      <div data-part="picture" dangerouslySetInnerHTML={{__html: svg}} />
      <p data-part="state" role="status" />
    </live-sign>
  )
}
