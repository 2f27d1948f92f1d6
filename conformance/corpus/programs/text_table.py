# Formatting a table from dicts of uneven shape.
rows = [{"name": "Ann", "score": 93.456, "tags": ["x"]}, {"name": "Bob", "score": None}, {"name": "Zoë", "score": 7, "note": "new"}]
columns = []
for row in rows:
    columns += [c for c in row if c not in columns]


def cell(v):
    match v:
        case None: return "-"
        case float(): return f"{v:.1f}"
        case list(): return ",".join(v)
        case _: return str(v)


table = [[cell(row.get(c, "")) for c in columns] for row in rows]
widths = [max(len(c), *(len(r[i]) for r in table)) for i, c in enumerate(columns)]
line = "+".join("-" * (w + 2) for w in widths)
print("|".join(f" {c.title():^{w}} " for c, w in zip(columns, widths)), line, sep="\n")
for r in table:
    print("|".join(f" {v:>{w}} " if v[:1].isdigit() else f" {v:<{w}} " for v, w in zip(r, widths)).rstrip())
