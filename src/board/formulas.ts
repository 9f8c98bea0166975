// The formulas behind "How we count", in the notation of mathematics and in glyphs that every system font has.
import type { Entry } from "../wording/scores/scores.ts";

export const FORMULAS: Readonly<Record<Entry, string>> = {
  perception:
    "n = f1 + f2 + f3 + f4 + f5\nm = (1·f1 + 2·f2 + 3·f3 + 4·f4 + 5·f5) / n\nscore = 25 · (m − 1)\n[.025, .975] of Beta(mean, variance) ~ Dirichlet(v·f + ¼)\nv = 1 / (1 + .4 · (m − 1)),  m = answers of a customer, by answers; Kish 1965\nn = 0: –, [0, 100]",
  top2: "p = (f4 + f5) / n,  z = 1.96\n(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)\nWilson 1927",
  shrunk:
    "score of Dirichlet(f + M·π'),  π' = Σ (n(m)/n) · F(m)/N(m),  m = moment\nlow, high: π' = (F + ¼) / (N + 1¼),  variance + (M / (n + M))² · var(π')\nM = 1 / Σ(w(M)/M),  M = 5, 10, 20, 40, 80, 160\nw(M) ~ Π B(μM + x, (1−μ)M + n − x) / B(μM, (1−μ)M)\nx = f4 + f5\nk < 6: M = 20",
  bands:
    "T = score of π',  score − T ≥ 5: ↑   score − T ≤ −5: ↓   n < 5: –\nP = max(P(θ < T), P(θ > T)),  θ ~ Beta(mean, variance),  M also 320, 640, ∞\nthe longest list, surest first, with mean(1 − P) ≤ .05;  k < 6: .01",
  warnings:
    "S = max(0, S + w(k) − c),  w(k) = round(100 · ln(π1(k) / π0(k)))\nπ1: odds(face ≤ k) · 2,  c = mean w of the others in 7 days − their usual\nS ≥ H: amber;  Σ E0[S ≥ H in a year] ≤ 1 over all charts,\nweeks swinging as they do (Newey–West 1987), π0 ± what n answers leave open\np = exp(−θS);  amber and Benjamini–Hochberg over all charts, q = .10: red",
  loyalty: "p = (l4 + l5) / n,  Wilson 1927",
  drivers:
    "d = (C − D) / (C + D + T),  n ≥ 10,  Somers 1962\ntanh(atanh d ± t(.975; n−2) · √(n/(n−3)) · se),  Goodman & Kruskal",
  touches:
    "among those who told, faces 3 to 5;  n1, n0 ≥ 10\nd = Σ((x1·n0 − x0·n1)/n) / Σ(n1·n0/n), Mantel–Haenszel, Sato 1989\nx1, n1 − x1, x0, n0 − x0 ≥ 5;  p = Φ((.05 − d) / se),  Benjamini–Hochberg p ≤ .025",
  gap: "d = self − customer;  mean(d) ± t(.975; n−1) · s/√n,  n ≥ 10",
  response: "a / d, Wilson 1927\n[x / N, (x + N − n) / N], Manski 1989",
  recovery: "[r / N, (r + u) / N];  r / (N − u), Wilson 1927",
  promises: "k / (k + l + b + o), Wilson 1927",
  times: "S(t) = Π(1 − d/R), Kaplan–Meier 1958;  S^exp(±z·√G / ln S)\nt½: S(t) ≤ ½\nΣ S(t−) · d/R, Aalen–Johansen 1978",
  days: "day(tap), day(complaint), day(delivered)",
  at_risk:
    "Σ customers: LTV · max(0, P(leave | face) − P(leave | 5))\nLTV = purchase · (1 / year) · years · (1 + referrals)\nP: low, base, high",
  kept: "Σ customers: LTV · max(0, P(leave | before) − P(leave | after)),  after ≥ 4",
  guarantee: "Σ refunded + Σ goodwill + Σ other",
  compared: "p1 − p2, Newcombe 1998;  p − (p1 + … + pk)/k,  k ≥ 10",
};
