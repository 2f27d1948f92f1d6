# A script as a model writes it: matches orders to buy and to sell in a book with priorities.
import heapq
from dataclasses import dataclass


@dataclass
class Order:
    id: int
    side: str
    price: int
    quantity: int
    trader: str


class Book:
    def __init__(self):
        self.bids = []
        self.asks = []
        self.trades = []
        self.positions = {}

    def submit(self, order):
        if order.side == "buy":
            self.match(order, self.asks, lambda price: price <= order.price)
            if order.quantity > 0:
                heapq.heappush(self.bids, (-order.price, order.id, order))
        else:
            self.match(order, self.bids, lambda price: -price >= order.price)
            if order.quantity > 0:
                heapq.heappush(self.asks, (order.price, order.id, order))

    def match(self, order, book, acceptable):
        while order.quantity > 0 and book and acceptable(book[0][0]):
            resting = book[0][2]
            quantity = min(order.quantity, resting.quantity)
            order.quantity -= quantity
            resting.quantity -= quantity
            self.record(order, resting, quantity)
            if resting.quantity == 0:
                heapq.heappop(book)

    def record(self, order, resting, quantity):
        sign = 1 if order.side == "buy" else -1
        self.trades.append({"price": resting.price, "quantity": quantity, "taker": order.id})
        for trader, amount in ((order.trader, sign * quantity), (resting.trader, -sign * quantity)):
            self.positions[trader] = self.positions.get(trader, 0) + amount


def main(n):
    book, seed = Book(), 7
    for i in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        side = "buy" if seed >> 8 & 1 else "sell"
        book.submit(Order(i, side, 1000 + (seed >> 12) % 60, 1 + (seed >> 20) % 50, f"T{seed % 17}"))
    volume = sum(t["quantity"] for t in book.trades)
    turnover = sum(t["quantity"] * t["price"] for t in book.trades)
    top = sorted(book.positions.items(), key=lambda kv: kv[1])[:3]
    return len(book.trades), volume, round(turnover / volume, 4), len(book.bids), len(book.asks), top


print(main(80000))
