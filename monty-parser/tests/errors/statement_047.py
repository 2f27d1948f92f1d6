return =
