class Order:
    def __init__(self, customer, items, paid=False):
        self.customer = customer
        self.items = items
        self.paid = paid

    def total(self):
        return sum(price * count for price, count in self.items.values())

    def __repr__(self):
        return f"Order({self.customer!r}, {self.total():.2f})"


def parse(line):
    customer, _, rest = line.partition(":")
    items = {}
    for part in rest.split(","):
        name, price, count = part.split()
        items[name] = (float(price), int(count))
    return Order(customer.strip(), items)


LINES = [
    "ada: tea 3.50 2, cake 4.25 1",
    "bob: coffee 2.80 3",
    "eve: tea 3.50 1, scone 2.95 4, jam 1.10 2",
    "bad line",
]

orders = []
for line in LINES * 5:
    try:
        orders.append(parse(line))
    except ValueError as error:
        skipped = str(error)

by_customer = {}
for order in orders:
    by_customer.setdefault(order.customer, []).append(order.total())

report = [f"{name:>6} {sum(totals):8.2f} {max(totals):8.2f}" for name, totals in sorted(by_customer.items())]
"\n".join(report)
