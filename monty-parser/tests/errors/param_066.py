type X[T: ] = int
