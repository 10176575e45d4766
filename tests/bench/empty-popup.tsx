/* The floor that the popup's opening is measured against: a page of the extension, Preact, one line. */
import { render } from 'preact';

const root = document.querySelector('#popup');
if (root !== null) render(<main data-testid="empty">Adrift</main>, root);
