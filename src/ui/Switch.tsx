import './switch.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  on: boolean;
  /** What is on or off. */
  label: ComponentChildren;
  hint?: ComponentChildren;
  disabled?: boolean;
  testid?: string;
  /** Asked for the other state; what is shown follows `on`. */
  onTurn(on: boolean): void;
}

/** One thing that is on or off, with what that means. */
export function Switch({ on, label, hint, disabled = false, testid, onTurn }: Props) {
  const id = useId();
  return (
    <label class="switch">
      <span class="switch-words">
        <span id={`${id}-label`} class="switch-label">
          {label}
        </span>
        {hint && (
          <span id={`${id}-hint`} class="switch-hint">
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch-input"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        data-testid={testid}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // It is turned once what it stands for is.
          event.currentTarget.checked = on;
          onTurn(wanted);
        }}
      />
    </label>
  );
}
