# Splitting, stripping, replacing, joining: lines of fields.
line = "  2024-05-17 ; ALICE Smith; 42 ;  3.50; paid, shipped ,done  "
rows = []
for i in range(120000):
    fields = [f.strip() for f in line.split(";")]
    year, month, day = fields[0].split("-")
    name = fields[1].lower().title().replace("Smith", "Jones")
    tags = [t.strip().upper() for t in fields[4].split(",")]
    rows.append((int(year) + i, int(day), name, int(fields[2]) * float(fields[3]), "/".join(tags)))
text = "\n".join(",".join(map(str, row)) for row in rows)
total = 0
for row in text.splitlines():
    first, _, rest = row.partition(",")
    total += int(first) + len(rest.rsplit(",", 1)[1])
    if rest.endswith("DONE") and "PAID" in rest:
        total += 1
print(len(text), total, rows[5])
