/** True where the element, or one around it inside the unit, matches. */
export function isWithin(element: Element, selector: string, unit: Element): boolean {
  const around = element.closest(selector);
  return around !== null && around !== unit && unit.contains(around);
}

/** True where one element stands before another, neither inside of the other. */
export function precedes(first: Element, second: Element): boolean {
  const position = first.compareDocumentPosition(second);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}
