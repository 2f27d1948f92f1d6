# nonlocal reaches the nearest function that binds the name.
def a():
    x = "a"
    def b():
        def c():
            nonlocal x
            x = "c"
        c()
        return x
    return b(), x


print(a())
def p():
    v = 0
    class K:
        nonlocal v
        v = 5
        w = v
        def m(self):
            nonlocal v
            v += 1
            return v
    return K().m(), v, K.w, hasattr(K, "v")
print(p())
def q():
    n = 1
    def r():
        nonlocal n
        n = [n for n in range(3)]
        return n
    return r(), n
print(q())
def s():
    t = 1
    def u():
        nonlocal t
        del t
    u()
    try: return t
    except NameError as e: return str(e)
print(s())
def w():
    def set_it():
        nonlocal late
        late = "set before bound"
    set_it()
    return late
    late = None
print(w())
