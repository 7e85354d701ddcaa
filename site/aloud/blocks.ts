/**
 * What of a page is read aloud, in its order: blocks of pieces of text, each with its language. Written over the few parts
 * of a document that it needs, so that it can be tried without a browser.
 */
export interface TreeNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly childNodes: Iterable<TreeNode>
}
export interface TreeElement extends TreeNode {
  readonly localName: string
  getAttribute: (name: string) => string | null
}

/** What only a browser can tell of an element */
export interface Look {
  isShown: (element: TreeElement) => boolean
  /** It stands on lines of its own, so that no sentence goes on past its edges */
  isBlock: (element: TreeElement) => boolean
}

/** Part of a text node. */
export interface Piece {
  readonly node: TreeNode
  /** Where in the node it begins */
  readonly start: number
  readonly text: string
  readonly lang: string
  /** All its digits are of a telephone number */
  readonly phone: boolean
}

const textNode = 3
const isElement = (node: TreeNode): node is TreeElement => node.nodeType === 1

const silentNames = ['input', 'nav', 'noscript', 'progress', 'script', 'select', 'style', 'svg', 'template']
const isSilent = (element: TreeElement): boolean =>
  [...silentNames, 'textarea'].includes(element.localName) ||
  element.getAttribute('hidden') !== null ||
  element.getAttribute('data-silent') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /(^|\s)visually-hidden(\s|$)/.test(element.getAttribute('class') ?? '')

const isCall = (element: TreeElement): boolean =>
  element.localName === 'a' && (element.getAttribute('href') ?? '').startsWith('tel:')

/** The blocks below an element whose words are in this language where nothing else is said. None is empty. */
export function blocksIn(root: TreeElement, look: Look, language: string): Piece[][] {
  const blocks: Piece[][] = []
  let open: Piece[] = []
  const end = () => {
    if (open.some(({ text }) => text.trim())) blocks.push(open)
    open = []
  }
  const walk = (node: TreeNode, lang: string, phone: boolean): void => {
    if (node.nodeType === textNode) open.push({ node, start: 0, text: node.nodeValue ?? '', lang, phone })
    if (!isElement(node) || isSilent(node) || !look.isShown(node)) return
    const isApart = node.localName === 'br' || look.isBlock(node)
    if (isApart) end()
    for (const child of node.childNodes) walk(child, node.getAttribute('lang') || lang, phone || isCall(node))
    if (isApart) end()
  }
  walk(root, language, false)
  end()
  return blocks
}
