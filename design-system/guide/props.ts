import ts from 'typescript'

/** One prop of a component, as its type declares it. */
export interface Prop {
  readonly name: string
  readonly required: boolean
  /** As written, without `readonly` and without the `undefined` of what may be left out. */
  readonly type: string
  /** The words above it; empty if it has none. */
  readonly description: string
  /** The value that stands in for what is left out, as written. */
  readonly usual?: string | undefined
}

/** A component that a module exports, and a type of the module that its props name. */
export interface Component {
  readonly name: string
  /** The words above it. */
  readonly about: string
  readonly props: readonly Prop[]
  /** Types of the same module that the props name, each as written. */
  readonly types: readonly {readonly name: string; readonly text: string}[]
}

/**
 * Returns the components that the module `text` exports, with all props that any of their forms takes. It reads the text alone and resolves
 * no import: props are declared beside their component.
 *
 * @throws Error if a component takes something whose members it does not find in the module.
 */
export function componentsIn(name: string, text: string): Component[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const declared = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>()
  for (const statement of source.statements)
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) declared.set(statement.name.text, statement)

  /** Every member of a type: of an interface with what it extends, of each form of a union. */
  const membersOf = (type: ts.TypeNode | ts.InterfaceDeclaration): ts.PropertySignature[] => {
    if (ts.isInterfaceDeclaration(type)) {
      const above = (type.heritageClauses ?? []).flatMap((clause) => clause.types.flatMap(({expression}) => named(expression.getText())))
      return [...above, ...type.members.filter(ts.isPropertySignature)]
    }
    if (ts.isTypeLiteralNode(type)) return type.members.filter(ts.isPropertySignature)
    if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) return type.types.flatMap(membersOf)
    if (ts.isParenthesizedTypeNode(type)) return membersOf(type.type)
    if (ts.isTypeReferenceNode(type)) return named(type.typeName.getText())
    throw new Error(`${name}: the props ${type.getText()} are no members; declare them in an interface`)
  }
  const named = (typeName: string): ts.PropertySignature[] => {
    const found = declared.get(typeName)
    if (!found) throw new Error(`${name}: ${typeName} is not declared in it; declare props beside their component`)
    return membersOf(ts.isInterfaceDeclaration(found) ? found : found.type)
  }

  return source.statements.filter(ts.isFunctionDeclaration).flatMap((statement) => {
    const exported = statement.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword) ?? false
    const title = statement.name?.text ?? ''
    const [parameter] = statement.parameters
    if (!exported || !/^[A-Z]/.test(title)) return []
    const members = parameter?.type ? membersOf(parameter.type) : []
    const usual = new Map([...usualOf(parameter), ...usualIn(statement.body, parameter?.name.getText())])
    const props = [...Map.groupBy(members, (member) => member.name.getText())].flatMap(([prop, forms]) => {
      const types = [...new Set(forms.flatMap(({type}) => (type ? typeText(type) : [])))].filter((each) => each !== 'undefined')
      if (types.length === 0) return []
      const required = forms.every(({questionToken}) => !questionToken) && !forms.some(({type}) => type?.getText() === 'undefined')
      const own = {
        name: prop,
        required,
        type: types.join(' | '),
        description: forms.map(wordsAbove).find(Boolean) ?? '',
        usual: usual.get(prop),
      }
      const inside = forms.flatMap(({type}) => (type ? insideOf(type, prop) : []))
      // Forms that take the same object from what they extend have its members once.
      return [own, ...new Map(inside.map((one) => [one.name, one])).values()]
    })
    return [{name: title, about: wordsAbove(statement), props, types: typesNamed(props, declared)}]
  })
}

/** The forms of a type as written. Of an object the members stand on lines of their own, so that its type says only that it is one. */
function typeText(type: ts.TypeNode): string[] {
  const forms = ts.isUnionTypeNode(type) ? type.types : [type]
  return forms.map((form) => plainText(form)).filter((form) => form !== 'undefined')
}

function plainText(type: ts.TypeNode): string {
  if (ts.isTypeLiteralNode(type)) return 'object'
  if (ts.isTypeOperatorNode(type)) return plainText(type.type)
  if (ts.isArrayTypeNode(type)) return `${plainText(type.elementType)}[]`
  return type
    .getText()
    .replaceAll(/\breadonly /g, '')
    .replaceAll(/\s+/g, ' ')
}

/** The members of the objects in a type, by their path from the prop, such as `files[].href`. */
function insideOf(type: ts.TypeNode, path: string): Prop[] {
  if (ts.isTypeOperatorNode(type)) return insideOf(type.type, path)
  if (ts.isArrayTypeNode(type)) return insideOf(type.elementType, `${path}[]`)
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((form) => insideOf(form, path))
  if (!ts.isTypeLiteralNode(type)) return []
  return type.members.filter(ts.isPropertySignature).flatMap((member) => {
    const name = `${path}.${member.name.getText()}`
    const own = member.type ? typeText(member.type).join(' | ') : ''
    return [
      {name, required: !member.questionToken, type: own, description: wordsAbove(member)},
      ...(member.type ? insideOf(member.type, name) : []),
    ]
  })
}

/** Values that stand in for props left out, from the parameter that takes the props apart. */
function usualOf(parameter: ts.ParameterDeclaration | undefined): ReadonlyMap<string, string> {
  if (!parameter || !ts.isObjectBindingPattern(parameter.name)) return new Map()
  return new Map(
    parameter.name.elements.flatMap(({propertyName, name, initializer}) =>
      initializer ? [[(propertyName ?? name).getText(), initializer.getText()] as const] : [],
    ),
  )
}

/** Values that stand in for props left out, from the body: `props.look ?? 'primary'`. */
function usualIn(body: ts.Block | undefined, whole: string | undefined): [string, string][] {
  const found: [string, string][] = []
  const look = (node: ts.Node) => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
      if (ts.isPropertyAccessExpression(node.left) && node.left.expression.getText() === whole && ts.isLiteralExpression(node.right))
        found.push([node.left.name.text, node.right.getText()])
    ts.forEachChild(node, look)
  }
  if (body) look(body)
  return found
}

/** The words of the comment above a declaration, without its tags, on one line. */
function wordsAbove(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replaceAll(/\s+/g, ' ').trim()
}

/** The declared types that props name, and those that these name in turn. */
function typesNamed(
  props: readonly Prop[],
  declared: ReadonlyMap<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>,
): {name: string; text: string}[] {
  const found = new Map<string, string>()
  const look = (text: string) => {
    for (const [typeName, declaration] of declared) {
      if (found.has(typeName) || !new RegExp(`\\b${typeName}\\b`).test(text)) continue
      found.set(
        typeName,
        declaration
          .getText()
          .replaceAll(/\breadonly /g, '')
          .replace(/^export /, ''),
      )
      look(declaration.getText())
    }
  }
  for (const {type} of props) look(type)
  return [...found].map(([name, text]) => ({name, text}))
}
