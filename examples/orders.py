# A day's orders: parse, check, price, report. The kind of script an agent writes.


class OrderError(Exception):
    """An order that cannot be used, with the line it came from."""

    def __init__(self, line, reason):
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


class Item:
    tax = 0.19

    def __init__(self, name, price, quantity=1):
        self.name = name
        self.price = price
        self.quantity = quantity

    @property
    def net(self):
        return self.price * self.quantity

    def total(self):
        return self.net * (1 + self.tax)

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {self.price}, {self.quantity})"


class Book(Item):
    tax = 0.07

    def total(self):
        # Ten or more books are cheaper.
        discount = 0.9 if self.quantity >= 10 else 1.0
        return super().total() * discount


KINDS = {"item": Item, "book": Book}

LINES = """
ann;   item; desk lamp;  39.90; 2
bob;   book; Dune;        9.99; 12
ann;   book; Solaris;    12.50
cleo;  item; chair;      89.00; 4
bob;   item; pen;         1.20; x
dora;  food; apple;       0.50; 3
ann;   item; cable
cleo;  item; usb hub;    24.00; -1
bob;   item; notebook;    3.75; 10
"""


def parse(line, number):
    fields = [field.strip() for field in line.split(";")]
    if len(fields) < 4:
        raise OrderError(number, f"{len(fields)} fields, expected 4 or 5")
    customer, kind, name, price, *rest = fields
    try:
        quantity = int(rest[0]) if rest else 1
    except ValueError as e:
        raise OrderError(number, str(e)) from e
    if quantity <= 0:
        raise OrderError(number, f"quantity {quantity} is not positive")
    try:
        make = KINDS[kind]
    except KeyError:
        raise OrderError(number, f"unknown kind {kind!r}") from None
    return customer, make(name, float(price), quantity)


def orders(text):
    """Yields what can be used and collects the rest."""
    problems = []
    lines = (line for line in text.splitlines() if line.strip())
    for number, line in enumerate(lines, start=1):
        try:
            yield parse(line, number)
        except OrderError as error:
            problems.append(error)
    return problems


def make_ranker():
    seen = {}

    def rank(customer):
        nonlocal seen
        seen = {**seen, customer: seen.get(customer, 0) + 1}
        return f"{customer}#{seen[customer]}"

    return rank, lambda: dict(sorted(seen.items()))


def main():
    by_customer = {}
    rank, ranks = make_ranker()
    stream = orders(LINES)
    problems = []
    while True:
        try:
            customer, item = next(stream)
        except StopIteration as done:
            problems = done.value
            break
        by_customer.setdefault(customer, []).append(item)
        print(f"{rank(customer):<8}{item!r}")

    print(f"\n{'customer':<10}|{'items':^7}|{'net':>10}|{'total':>12}")
    print("-" * 10 + "+" + "-" * 7 + "+" + "-" * 10 + "+" + "-" * 12)
    totals = {name: sum(item.total() for item in items) for name, items in by_customer.items()}
    for name, total in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])):
        items = by_customer[name]
        net = sum(item.net for item in items)
        print(f"{name.title():<10}|{len(items):^7d}|{net:>10.2f}|{total:>12,.2f}")
    grand = sum(totals.values())
    print(f"{'sum':<10}|{sum(map(len, by_customer.values())):^7}|{'':>10}|{grand:>12,.2f}")

    best = max(totals, key=totals.get)
    print(f"\nbest: {best} with {totals[best] / grand:.1%}; orders per customer: {ranks()}")
    words = sorted({word.lower() for items in by_customer.values() for item in items for word in item.name.split()})
    print(f"{len(words)} words: {', '.join(words)}; longest {max(words, key=len)!r}")
    cheap, dear = [], []
    for item in sum(by_customer.values(), []):
        (cheap if item.price < 10 else dear).append(item.name)
    print(f"{cheap=}\n{dear[::-1]=}")

    for problem in problems:
        cause = type(problem.__cause__).__name__ if problem.__cause__ else "nothing"
        print(f"skipped {problem} (caused by {cause})")


if __name__ == "__main__":
    main()
