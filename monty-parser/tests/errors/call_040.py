f(a[)
