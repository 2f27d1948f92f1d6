# What cannot be done with differences.
from datetime import timedelta
t, z = timedelta(1), timedelta(0)
for f in [lambda: t / 0, lambda: t // 0, lambda: t / 0.0, lambda: t / z, lambda: t // z, lambda: t % z, lambda: divmod(t, z),
          lambda: t + 1, lambda: 1 + t, lambda: t - 1, lambda: t * t, lambda: t % 2, lambda: t // 1.5, lambda: 1 / t, lambda: t * None,
          lambda: timedelta.max + t, lambda: -timedelta.max, lambda: abs(timedelta.min), lambda: t * 10**10, lambda: round(t),
          lambda: int(t), lambda: t < 1, lambda: t / 'a', lambda: divmod(t, 2), lambda: t * float('nan')]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
