a is
