not_a_kw x y
