// Pictures as inline SVG: no script, no style attribute (the page's policy forbids both), and everything they show is
// said in words to those who don't see them.
import type { Score } from "../score/score.ts";

interface Point {
  readonly label: string;
  readonly score: Pick<Score, "n" | "perception">;
}

const WIDTH = 400;
const HEIGHT = 170;
const LEFT = 30;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 26;

/** A line of scores 0 to 100 with the band of their limits; a month without answers leaves a gap in neither. */
export function Trend({
  points,
  label,
  range,
}: {
  points: readonly Point[];
  label: string;
  range: (low: string, high: string) => string;
}) {
  const shown = points.filter((p) => p.score.perception.value !== null);
  if (shown.length < 2) return null;
  const lowest = Math.min(...shown.map((p) => p.score.perception.low));
  const floor = Math.max(0, Math.min(60, Math.floor((lowest - 4) / 20) * 20));
  const x = (i: number) => LEFT + (i * (WIDTH - LEFT - RIGHT)) / (shown.length - 1);
  const y = (score: number) => TOP + ((100 - score) * (HEIGHT - TOP - BOTTOM)) / (100 - floor);
  const at = (i: number, score: number) => `${x(i).toFixed(1)},${y(score).toFixed(1)}`;
  const upper = shown.map((p, i) => at(i, p.score.perception.high));
  const lower = shown.map((p, i) => at(i, p.score.perception.low)).reverse();
  const said = shown.map((p) => {
    const { value, low, high } = p.score.perception;
    return `${p.label} ${round(value)}, ${range(round(low), round(high))}`;
  });
  const every = Math.ceil(shown.length / 5);
  const lines = [floor, (floor + 100) / 2, 100];
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}: ${said.join("; ")}`}>
      {lines.map((score) => (
        <>
          <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(score)} y2={y(score)} />
          <text class="axis end" x={LEFT - 6} y={y(score) + 4}>
            {score}
          </text>
        </>
      ))}
      <polygon class="band" points={[...upper, ...lower].join(" ")} />
      <polyline class="line" points={shown.map((p, i) => at(i, p.score.perception.value ?? 0)).join(" ")} />
      {shown.map((p, i) => (
        <>
          <circle class="dot" cx={x(i).toFixed(1)} cy={y(p.score.perception.value ?? 0).toFixed(1)} r="4" />
          {(shown.length - 1 - i) % every === 0 ? (
            <text class={i === 0 ? "axis" : i === shown.length - 1 ? "axis end" : "axis mid"} x={x(i)} y={HEIGHT - 6}>
              {p.label}
            </text>
          ) : null}
        </>
      ))}
    </svg>
  );
}

/** Five bars, from let down to delighted, each with its count. */
export function Distribution({ faces, names }: { faces: readonly number[]; names: readonly string[] }) {
  const most = Math.max(1, ...faces);
  return (
    <ul class="bars">
      {faces.map((count, i) => (
        <li>
          <span>{names[i]}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="100" height="10" rx="2" />
            <rect class="fill" width={((100 * count) / most).toFixed(1)} height="10" rx="2" />
          </svg>
          <b>{Math.round(count)}</b>
        </li>
      ))}
    </ul>
  );
}

/** A share with its limits on a line from 0 to 100 %. */
export function Limits({ value, low, high }: { value: number | null; low: number; high: number }) {
  const percent = (share: number) => (100 * share).toFixed(1);
  return (
    <svg class="limits" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" y="3" width="100" height="2" />
      <rect class="band" x={percent(low)} y="1" width={(100 * Math.max(0.01, high - low)).toFixed(1)} height="6" />
      {value === null ? null : <rect class="fill" x={percent(Math.min(0.985, value))} width="1.5" height="8" />}
    </svg>
  );
}

export const round = (value: number | null): string => (value === null ? "–" : String(Math.round(value)));
export const percent = (share: number | null): string => (share === null ? "–" : `${Math.round(share * 100)}\u00a0%`);
