(a := 1)
if b := c: pass
[d := 1, e := 2]
{f := 1}
g[h := 1]
while chunk := read(): pass
