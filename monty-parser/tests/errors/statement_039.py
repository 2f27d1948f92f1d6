assert a,
