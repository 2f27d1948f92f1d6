f(a.)
