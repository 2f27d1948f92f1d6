# A script as a model writes it: a CSV of sales by hand, grouped, summed, printed as a table.
def make_csv(n):
    rows = ["date,region,product,units,price"]
    regions = ["North", "South", "East", "West"]
    products = ["Widget", "Gadget", '"Bolt, large"', "Nut"]
    for i in range(n):
        rows.append(f"2024-{i % 12 + 1:02}-{i % 28 + 1:02},{regions[i * 5 % 4]},{products[i * 3 % 4]},{i % 40},{i % 90 + 0.99:.2f}")
    return "\n".join(rows)


def split_row(line):
    fields, current, quoted = [], "", False
    if '"' not in line:
        return line.split(",")
    for c in line:
        if c == '"':
            quoted = not quoted
        elif c == "," and not quoted:
            fields.append(current)
            current = ""
        else:
            current += c
    fields.append(current)
    return fields


def load(text):
    lines = text.split("\n")
    header = lines[0].split(",")
    records = []
    for line in lines[1:]:
        record = dict(zip(header, split_row(line)))
        record["units"] = int(record["units"])
        record["price"] = float(record["price"])
        record["revenue"] = round(record["units"] * record["price"], 2)
        records.append(record)
    return records


def group_by(records, key):
    groups = {}
    for record in records:
        groups.setdefault(record[key], []).append(record)
    return groups


def summarize(records, key):
    out = []
    for name, group in group_by(records, key).items():
        revenue = sum(r["revenue"] for r in group)
        units = sum(r["units"] for r in group)
        best = max(group, key=lambda r: r["revenue"])
        out.append({"name": name, "revenue": revenue, "units": units, "best": best["date"]})
    return sorted(out, key=lambda r: r["revenue"], reverse=True)


def render(rows):
    lines = [f"{'name':<14}{'revenue':>16}{'units':>9}  best", "-" * 52]
    for r in rows:
        lines.append(f"{r['name']:<14}{r['revenue']:>16,.2f}{r['units']:>9}  {r['best']}")
    return "\n".join(lines)


records = load(make_csv(80000))
for record in records:
    record["month"] = record["date"][:7]
for key in ("region", "product", "month"):
    print(render(summarize(records, key)))
