const WEIGHTS = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
};
const PRIVILEGES = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } };

/** The base score of a CVSS 3 vector (specification 3.1, section 7.1); undefined for a vector of another version. */
export function cvss3Score(vector) {
  if (!vector.startsWith('CVSS:3')) return undefined;
  const m = Object.fromEntries(
    vector
      .split('/')
      .slice(1)
      .map((part) => part.split(':')),
  );
  const lost = 1 - (1 - WEIGHTS.C[m.C]) * (1 - WEIGHTS.C[m.I]) * (1 - WEIGHTS.C[m.A]);
  const changed = m.S === 'C';
  const impact = changed ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * WEIGHTS.AV[m.AV] * WEIGHTS.AC[m.AC] * PRIVILEGES[m.S][m.PR] * WEIGHTS.UI[m.UI];
  return roundUp(Math.min(10, (changed ? 1.08 : 1) * (impact + exploitability)));
}

// Appendix A of the specification: rounding that does not depend on how a machine keeps fractions.
function roundUp(value) {
  const scaled = Math.round(value * 100_000);
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}
