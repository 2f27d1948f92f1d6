# Host calls while decorators are made and applied.
def deco(tag):
    tag = fetch(tag)
    def wrap(f):
        label = fetch(f.__name__)
        def inner(*args): return [tag, label, fetch(f(*args))]
        return inner
    return wrap


@deco("a")
@deco("b")
def double(x): return x * 2


print(double(4))
@lambda f: fetch(f() + " replaced")
def same(): return "function"
print(same)
