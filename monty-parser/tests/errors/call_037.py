f(lambda)
