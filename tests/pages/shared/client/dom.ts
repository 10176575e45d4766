/** Builds elements, and turns one into another in place, as a page's own framework does. */
export type Attributes = Record<string, string | number | boolean | null>;
export type Child = Node | string | null | false;

/** The page's own children of an element; what others appended is never touched. */
const ownChildren = new WeakMap<Element, Node[]>();
const SVG = 'http://www.w3.org/2000/svg';

/** An element; attributes that are null or false are left out. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** A line drawing of 24 by 24 units; its label is what the site would tell a screen reader. */
export function icon(path: string, label: string | null = null, id: string | null = null): Element {
  const element = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  fill(
    element,
    {
      'aria-label': label,
      role: label === null ? null : 'img',
      viewBox: '0 0 24 24',
      'data-testid': id,
    },
    [shape],
  );
  return element;
}

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  const nodes = children
    .filter((child) => child !== null && child !== false)
    .map((child) => (typeof child === 'string' ? document.createTextNode(child) : child));
  element.append(...nodes);
  ownChildren.set(element, nodes);
}

/** Takes the page's own children away, and puts others in their place. */
export function refill(element: Element, ...children: Node[]): void {
  for (const child of ownChildren.get(element) ?? []) (child as ChildNode).remove();
  element.prepend(...children);
  ownChildren.set(element, children);
}

/** Adds one more child of the page's own, as late marks come. */
export function attach(element: Element, child: Node): void {
  const own = ownChildren.get(element) ?? [];
  const last = own.at(-1);
  element.insertBefore(child, last === undefined ? null : last.nextSibling);
  ownChildren.set(element, [...own, child]);
}

/** Makes `element` look like `wanted` with as few new nodes as it takes. */
export function morph(element: Element, wanted: Element): void {
  for (const name of element.getAttributeNames()) {
    // Sizes and places are set by whoever lays the element out; "data-adrift" is not ours.
    if (name !== 'style' && !name.startsWith('data-adrift') && !wanted.hasAttribute(name)) {
      element.removeAttribute(name);
    }
  }
  for (const name of wanted.getAttributeNames()) {
    const value = wanted.getAttribute(name) ?? '';
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  const old = ownChildren.get(element) ?? [];
  const fresh = ownChildren.get(wanted) ?? [];
  if (old.length !== fresh.length || !old.every((node, i) => alike(node, fresh[i]))) {
    refill(element, ...fresh);
    return;
  }
  old.forEach((node, i) => {
    const other = fresh[i];
    if (node instanceof Element && other instanceof Element) morph(node, other);
    else if (other !== undefined && node.nodeValue !== other.nodeValue)
      node.nodeValue = other.nodeValue;
  });
}

function alike(node: Node, other: Node | undefined): boolean {
  return other !== undefined && node.nodeName === other.nodeName;
}
