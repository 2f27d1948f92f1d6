# "Did you mean": names, attributes, keywords, imports.
import traceback
class P:
    colour = 1
    def method_one(self): pass
    def f(self):
        return colour
    def g(self): return self.colur
def kw(alpha, beta=1): pass
def last(f):
    try: f()
    except Exception as e: return traceback.format_exception_only(e)[-1].strip()
def local():
    counter = 1
    return countr
def nested():
    outer_name = 1
    def inner(): return outer_nam
    inner()


for f in (lambda: P().color, lambda: P().methodone, lambda: P().zzz, lambda: prnt, lambda: lenn([]), local, nested, P().f, P().g, lambda: kw(alpa=1), lambda: kw(1, bet=2), lambda: [].appendd, lambda: "".uper, lambda: exec("from math import sine"), lambda: exec("import colections"), lambda: Nune, lambda: self.x, lambda: tru, lambda: int("x"), lambda: {}.itmes, lambda: P.colou, lambda: true, lambda: os.path, lambda: json, lambda: "a".foo_bar_baz): print(last(f))
