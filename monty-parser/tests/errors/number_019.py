1e-a
