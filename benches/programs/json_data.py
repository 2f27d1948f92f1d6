# JSON: written and read again, small messages and one large document.
import json

message = {"id": 17, "method": "tools/call", "params": {"name": "search", "arguments": {"q": "caf\u00e9", "n": 10}},
           "flags": [True, False, None], "score": 0.75}
size = 0
for i in range(18000):
    message["id"] = i
    text = json.dumps(message)
    back = json.loads(text)
    size += len(text) + back["id"] + back["params"]["arguments"]["n"]

rows = [{"sku": f"A{i}", "qty": i % 13, "price": i * 0.25, "tags": ["x", "y" * (i % 5)], "note": None}
        for i in range(6000)]
total = 0
for _ in range(10):
    text = json.dumps(rows, indent=1, sort_keys=True)
    for row in json.loads(text):
        total += row["qty"] * row["price"] + len(row["tags"][1])
compact = json.dumps(rows, separators=(",", ":"))
print(size, total, len(text), len(compact), compact[:50])
