if f() := x: pass
