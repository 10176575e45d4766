interface Props<T extends string> {
  label: string;
  /** What it is called that nothing is chosen. */
  all: string;
  options: readonly (readonly [T, string])[];
  value: T | null;
  onChoose(value: T | null): void;
}

/** One of several, or all of them. */
export function Choice<T extends string>({ label, all, options, value, onChoose }: Props<T>) {
  const choose = (chosen: string) => onChoose(options.find(([id]) => id === chosen)?.[0] ?? null);
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{all}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
