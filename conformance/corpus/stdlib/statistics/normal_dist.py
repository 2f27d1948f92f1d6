# A normal distribution, its functions.
from statistics import NormalDist
n = NormalDist(100, 15)
print(n, n.mean, n.median, n.mode, n.stdev, n.variance, n.pdf(110), n.cdf(85), n.inv_cdf(0.95), n.inv_cdf(0.5), n.inv_cdf(0.001), n.inv_cdf(1 - 1e-12), n.zscore(130))
print(n.quantiles(), n.quantiles(n=10), NormalDist(), NormalDist.from_samples([1, 2, 3, 4]), NormalDist(mu=5, sigma=2).overlap(NormalDist(6, 3)), n.overlap(n), NormalDist(1, 2).overlap(NormalDist(3, 2)))
print(n.samples(3, seed=42), len(n.samples(5)), n.samples(0))
for f in [lambda: NormalDist(0, -1), lambda: n.inv_cdf(0), lambda: n.inv_cdf(1.5), lambda: n.overlap(3), lambda: NormalDist(1, 0).pdf(1), lambda: NormalDist(1, 0).cdf(1), lambda: NormalDist(1, 0).zscore(1),
          lambda: NormalDist(1, 0).overlap(n), lambda: NormalDist.from_samples([1])]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
