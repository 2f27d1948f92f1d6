{a: b} = x
