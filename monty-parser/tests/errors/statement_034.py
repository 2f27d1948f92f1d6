raise a,
