def total(items):
    return sum(price * count for price, count in items.values())


def describe(name, items):
    return f"{name}: {total(items):.2f} for {len(items)} things"


customer = "ada"
basket = {"tea": (3.5, 2), "cake": (4.25, 1), "jam": (1.1, 3)}
lines = []
for item, (price, count) in sorted(basket.items()):
    lines.append(f"{count} x {item} at {price}")
try:
    answer = fetch(total(basket))
except ValueError as error:
    answer = str(error)
lines.append(describe(customer, basket))
"\n".join(lines) + str(answer)
