import { useId, useRef } from 'preact/hooks';
import { t } from '../ui/i18n.ts';

interface Props {
  /** Of the button; that of the dialog's deed is `<testid>-confirm`. */
  testid: string;
  /** On the button. */
  label: string;
  title: string;
  /** What the deed takes away. */
  loss: string;
  /** On the button that does it. */
  action: string;
  onConfirm(): void;
}

/** A button for a deed that cannot be undone: it asks once, in a dialog that says what is lost. */
export function Confirm({ testid, label, title, loss, action, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        class="button button-danger"
        data-testid={testid}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog
        class="ask"
        ref={dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-loss`}
      >
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-loss`}>{loss}</p>
        <p class="ask-choice">
          {/* First, so that it has the focus: Enter by mistake takes nothing away. */}
          <button type="button" class="button" onClick={close}>
            {t('cancel')}
          </button>
          <button
            type="button"
            class="button button-danger"
            data-testid={`${testid}-confirm`}
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {action}
          </button>
        </p>
      </dialog>
    </>
  );
}
