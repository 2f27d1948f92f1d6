def f[T](a
