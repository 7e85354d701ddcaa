import type { Look, TreeElement, TreeNode } from '../../../../site/aloud/blocks.ts'

/** A text node. */
export const text = (value: string): TreeNode => ({ nodeType: 3, nodeValue: value, childNodes: [] })

/** An element with attributes and children; strings are text nodes. */
export function element(
  localName: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (TreeNode | string)[]
): TreeElement {
  return {
    nodeType: 1,
    nodeValue: null,
    localName,
    childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)),
    getAttribute: (name) => attributes[name] ?? null,
  }
}

const inline = ['a', 'b', 'bdi', 'span', 'strong']

/** A page without style sheets: everything is shown, and lines are broken as browsers do by themselves. */
export const plainLook: Look = {
  isShown: () => true,
  isBlock: ({ localName }) => !inline.includes(localName),
}
