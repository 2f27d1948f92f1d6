# What lands in *args and **kwargs is fresh each call.
def f(*args, **kwargs):
    kwargs["added"] = 1
    return args, kwargs


d = {"a": 1}
print(f(*[1, 2], **d), d)
t = (1, 2)
print(f(), f(*t))
def order(**kw): return list(kw)
print(order(z=1, a=2, **{"m": 3}, b=4))
def relay(*a, **k): return f(*a, **k)
print(relay(1, x=2))
