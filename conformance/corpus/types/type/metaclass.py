# Metaclasses and their hooks
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


log = []
class M(type):
    def __new__(m, name, bases, ns, **kw):
        log.append(('new', name, sorted(k for k in ns if k[0] != '_'), kw))
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): log.append(('init', name, kw))
    @classmethod
    def __prepare__(m, name, bases, **kw):
        log.append(('prepare', name, kw))
        return {'prepared': 1}
    def __call__(cls, *a): return ('called', a)
    def __len__(cls): return 7
    def __getattr__(cls, name): return 'meta ' + name
    def __contains__(cls, x): return x == 'in'
    def __iter__(cls): return iter('ab')
class A(metaclass=M, k=1): y = 2


show(lambda: (log, A(5), len(A), A.zzz, 'in' in A, list(A), A.prepared, type(A).__name__, bool(A)))
class B(A): pass
show(lambda: (log[-2:], type(B).__name__, B.y))
class N(type): pass
try:
    class C(A, metaclass=N): pass
except TypeError as e: print(e)
def meta(name, bases, ns): return (name, bases, sorted(k for k in ns if k[0] != '_'))
class D(metaclass=meta): z = 1
print(D)
try:
    class E(metaclass=5): pass
except TypeError as e: print(e)
class F:
    def __init_subclass__(cls, /, tag, **kw): cls.tag = tag
class G(F, tag='t'): pass
print(G.tag)
try:
    class H(F): pass
except TypeError as e: print(e)
try:
    class I(F, tag=1, foo=2): pass
    print(I.tag)
except TypeError as e: print(e)
