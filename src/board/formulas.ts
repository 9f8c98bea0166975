// The formulas behind "How we count", in the notation of mathematics, which needs no translation.
import type { Entry } from "../wording/scores/scores.ts";

export const FORMULAS: Readonly<Record<Entry, string>> = {
  perception:
    "f₁…f₅ = counts of the faces, n = Σ f, m = Σ k·fₖ / n\nscore = 25 · (m − 1)\nn ≥ 30: 25 · (m ± t₀.₉₇₅,ₙ₋₁ · s / √n − 1), within 0…100\nn < 30: 2.5 % and 97.5 % points of the beta with mean and variance of Dirichlet(fₖ + ½)\nn = 0: –, 0…100",
  top2: "p = (f₄ + f₅) / n, z = 1.96\n(p + z²/2n ± z · √(p(1−p)/n + z²/4n²)) / (1 + z²/n)      (Wilson 1927)",
  shrunk:
    "Dirichlet(fₖ + M · πₖ), π = faces of the whole business\nM = 1 / Σ(w_M / M), M ∈ {5, 10, 20, 40, 80, 160},\nw_M ∝ Π B(μM + xᵢ, (1−μ)M + nᵢ − xᵢ) / B(μM, (1−μ)M);  M = 20 for fewer than 6 units",
  bands:
    "P = P(θ < target), θ ~ Beta(a₄ + a₅, a₁ + a₂ + a₃), a = f + M · π′\nπ′, target: Σ over moments of n(unit, moment)/n · shares of the whole business at that moment\nP ≥ .90 below, P ≤ .10 above, n < 5 –",
  warnings:
    "S ← max(0, S + w(face)), w(k) = round(100 · ln(π₁(k) / π₀(k)))\nπ₀ = a year's shares without the last 30 days, π₁ = odds of “this face or worse” × 2\namber: S ≥ H, exact mean run length ≥ answers a month / false alarms a month (1 in all, 1/6 each)\np = e^(−θS), Σ π₀(k) · e^(θ·w(k)) = 1;  red: Benjamini–Hochberg, q = .10\nacknowledged: S = 0",
  loyalty: "x = answers 4 and 5 of n;  Wilson, as above",
  drivers: "Somers’ d = (C − D) / (pairs not tied on the driver), from 10 pairs\nC, D = concordant, discordant pairs",
  touches:
    "p₁ − p₀, Newcombe 1998; within person × moment: Σ((x₁n₀ − x₀n₁)/n) / Σ(n₁n₀/n)      (Mantel–Haenszel, Sato 1989)\nshown from n₁, n₀ ≥ 10; clear: all four cells ≥ 5, Benjamini–Hochberg p ≤ .10, both intervals on one side of 0",
  gap: "d = own face − customer’s face;  mean d ± t₀.₉₇₅,ₙ₋₁ · s / √n from 10 pairs;  exact sign test",
  response: "answered / delivered (Wilson)\nbounds: [x / N, (x + N − n) / N]      (Manski)",
  recovery: "[r / N, (r + u) / N];  among those who answered again: r / (N − u) (Wilson)",
  promises: "kept on time / (kept on time + late + broken + overdue) (Wilson)",
  times:
    "S(t) = Π(1 − d/R) (Kaplan–Meier), limits S^exp(±z·√G / ln S);  median: first t with S ≤ ½\nput right against lost: Σ S(t−) · d/R (Aalen–Johansen)",
  compared:
    "p₁ − p₂ ± Newcombe 1998 (square-and-add of Wilson limits)\nyou against peers: your share − mean of k ≥ 10 shares",
};
