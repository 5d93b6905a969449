/** Step of the sum, in standard deviations: for a product of normal curves its error is below the last digit. */
const STEP = 0.125;
/** Beyond as many standard deviations nothing is left of a normal curve. */
const FAR = 8;

/**
 * The 95 % quantile of the studentized range with known variance: the distance between the highest and the lowest of
 * `k` equal means that one profile in twenty exceeds by chance, in standard errors. `k` is 2 at least.
 * The root of `k·∫φ(z)·[Φ(z) − Φ(z − q)]^(k−1) dz = .95`; relative error below 1e-9 (R: qtukey(.95, k, Inf)).
 */
export function studentizedRange(k: number): number {
  const known = quantiles.get(k) ?? halved(k);
  quantiles.set(k, known);
  return known;
}

/** Few numbers of dimensions occur, and each result asks for one. */
const quantiles = new Map<number, number>();

function halved(k: number): number {
  let low = 0;
  let high = 10;
  while (high - low > 1e-11) {
    const middle = (low + high) / 2;
    if (chanceWithin(middle, k) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The chance that all of `k` standard normal values lie within `q`. */
function chanceWithin(q: number, k: number): number {
  let sum = 0;
  for (let z = -FAR; z <= FAR + q; z += STEP) sum += density(z) * (below(z) - below(z - q)) ** (k - 1);
  return k * sum * STEP;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** The normal distribution function, by Marsaglia's series (J. Stat. Softw. 11(4), 2004). */
function below(z: number): number {
  if (Math.abs(z) > FAR) return z > 0 ? 1 : 0;
  let sum = z;
  let term = z;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * density(z);
}
