# Densities by kernels.
from statistics import kde, kde_random
sample = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for kernel in ['normal', 'gauss', 'logistic', 'sigmoid', 'rectangular', 'uniform', 'triangular', 'parabolic', 'epanechnikov', 'quartic', 'biweight', 'triweight', 'cosine']:
    f, c = kde(sample, 1.5, kernel), kde(sample, 1.5, kernel, cumulative=True)
    r = kde_random(sample, 1.5, kernel, seed=7)
    print(kernel, [f(x) for x in (-1, 2)], c(3), c(0.5), [round(r(), 9) for _ in range(3)])
print(f.__doc__, c.__doc__, r.__doc__)
for args in [([], 1), (['a'], 1), ([1], 0), ([1], 1, 'x')]:
    try:
        kde(*args)
    except Exception as error:
        print(type(error).__name__, error)
