# Classes: attributes, methods, inheritance, super, class attributes, static and class methods.
class Account:
    interest = 0.02
    opened = 0

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.history = []
        Account.opened += 1

    def deposit(self, amount):
        self.balance += amount
        self.history.append(amount)
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            return False
        self.balance -= amount
        return True

    def fee(self):
        return 1

    @staticmethod
    def rounded(x):
        return int(x)

    @classmethod
    def of(cls, owner):
        return cls(owner, 100)


class Savings(Account):
    interest = 0.05

    def __init__(self, owner, balance, rate=3):
        super().__init__(owner, balance)
        self.rate = rate

    def deposit(self, amount):
        super().deposit(amount)
        self.balance += self.rate
        return self

    def fee(self):
        return 0


def main(n):
    accounts = [Account("a", 10), Savings("b", 20), Account.of("c"), Savings.of("d")]
    total = 0
    for i in range(n):
        account = accounts[i & 3]
        account.deposit(i % 10).deposit(1)
        if account.withdraw(7):
            total += account.fee()
        total += account.rounded(account.balance * account.interest) & 15
        if i % 16 == 0:
            accounts[i % 4] = Savings("e", i) if i % 3 else Account("f", i)
    return total, Account.opened, isinstance(accounts[0], Savings)


print(main(400000))
