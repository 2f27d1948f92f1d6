[a for b in c if d if e for f in g]
{a async for b in c}
{a: b for c, d in e}
(a for b, in c)
