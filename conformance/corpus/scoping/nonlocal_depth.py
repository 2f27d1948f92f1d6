# nonlocal finds the nearest enclosing function that binds the name.
def a():
    x = "a"

    def b():
        def c():
            nonlocal x
            x = "set by c"

            def d():
                x = "d's own"
                return x

            return d() + "/" + x

        return c() + "/" + x

    return b() + "/" + x


x = "global"
print(a(), x)
