/** Somebody knocks at a door: the one picture of the welcome page. */
export function KnockPicture() {
  return (
    <svg className="knock-picture" viewBox="0 0 400 440" aria-hidden="true" focusable="false">
      <path className="door-frame" d="M96 432V160a110 110 0 0 1 220 0v272z" />
      <path className="door-line" d="M118 432V162a88 88 0 0 1 176 0v270" />
      <path className="door-window" d="M144 196v-14a62 62 0 0 1 124 0v14zM206 120v76" />
      <path
        className="door-line"
        d="M150 302h112a6 6 0 0 1 6 6v88a6 6 0 0 1-6 6H150a6 6 0 0 1-6-6v-88a6 6 0 0 1 6-6z"
      />
      <circle className="door-knob" cx="273" cy="274" r="6" />
      <path className="door-foot" d="M46 432h320" />
      <g className="hand" transform="translate(46 194) rotate(-14 15 18) scale(6.4)">
        <path className="hand-sleeve" d="M-5.4 14.2h8.4v11.2h-8.4z" />
        <path d="M3 15.2h5.2c1.6-2.9 3.4-4.7 6.2-4.7h4.9a2.15 2.15 0 0 1 2.1 2.6 2.35 2.35 0 0 1 1 3.6 2.35 2.35 0 0 1-.5 3.9 2.3 2.3 0 0 1-2.2 3.4h-5.6c-3.2 0-5.1-.9-6.9-2.3H3z" />
        <path d="M17.3 13.7h3.8M16.9 17.2h5M17.3 20.7h4.2" />
      </g>
      <path className="knock-lines" d="M196 218l4-16M218 235l15-8M224 259h17" />
    </svg>
  );
}
