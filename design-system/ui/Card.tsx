import type {ReactNode} from 'react'
import {card, grid, link, linkAnchor, links, text, title, titleLink} from './Card.css.ts'

interface CardProps {
  /** What the part is called. */
  readonly title: string
  /** Where the door leads. */
  readonly href: string
  /** Level of the heading in the page around the card. */
  readonly level?: 2 | 3 | 4 | undefined
  /** What is behind the door, in one or two sentences. */
  readonly children?: ReactNode
  /** Deep links for readers who know where they are going. */
  readonly links?: readonly {readonly href: string; readonly label: string}[] | undefined
}

/** Renders a door to a part of the site: its name, what is behind it, and its most used rooms. */
export function Card({title: name, href, level = 2, children, links: rooms = []}: CardProps) {
  const Heading = `h${level}` as const
  return (
    <article className={card}>
      <Heading className={title}>
        <a className={titleLink} href={href}>
          {name}
        </a>
      </Heading>
      {children !== undefined && <div className={text}>{children}</div>}
      {rooms.length > 0 && (
        <ul className={links}>
          {rooms.map((room) => (
            <li key={room.href} className={link}>
              <a className={linkAnchor} href={room.href}>
                {room.label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** Lays cards out in as many equal columns of at least 17 rem as fit. */
export function CardGrid({
  children,
}: {
  /** The cards. */
  readonly children: ReactNode
}) {
  return <div className={grid}>{children}</div>
}
