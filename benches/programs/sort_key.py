# Sorting, and choosing, by a key: lambdas, functions, methods, attributes.
from operator import itemgetter, attrgetter


class Order:
    def __init__(self, number, price, name):
        self.number = number
        self.price = price
        self.name = name


def by_price(order):
    return order.price


orders = [Order(i, (i * 7919) % 10007, f"Name{(i * 31) % 977}") for i in range(20000)]
rows = [(o.number, o.price, o.name) for o in orders]
total = 0
for turn in range(18):
    orders.sort(key=by_price)
    total += orders[turn].number
    orders.sort(key=lambda o: (-o.price, o.name))
    total += orders[turn].number
    total += sorted(rows, key=itemgetter(2))[turn][0]
    total += sorted(orders, key=attrgetter("number"))[turn].price
    total += min(orders, key=lambda o: o.price % 997).number
    total += max(rows, key=lambda r: r[1])[0]
    total += len(sorted((o.name for o in orders), key=str.lower)[0])
print(total)
