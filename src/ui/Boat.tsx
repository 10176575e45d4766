/** The mark of Adrift: a boat, its sail in the colour of sponsored, its hull in that of organic. */
export function Boat({ size }: { size: number }) {
  return (
    <svg class="boat" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <g transform="rotate(9 64 100)">
        <path d="M69 12c20 17 31 38 34 64H69z" fill="var(--sponsored)" />
        <path d="M60 26v50H27c7-21 18-38 33-50z" fill="var(--likely)" />
        <path d="M14 84h100c-3 18-15 29-33 29H47c-18 0-30-11-33-29z" fill="var(--organic)" />
      </g>
      <path
        d="M6 117c10-7 19-7 29 0s19 7 29 0 19-7 29 0 19 7 29 0"
        fill="none"
        stroke="var(--organic)"
        stroke-width="8"
        stroke-linecap="round"
        opacity=".6"
      />
    </svg>
  );
}
