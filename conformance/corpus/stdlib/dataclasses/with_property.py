from dataclasses import dataclass, field

@dataclass
class Account:
    owner: str
    balance: float = 0.0
    history: list = field(default_factory=list, repr=False, compare=False)

    @property
    def rich(self):
        return self.balance > 100

    def deposit(self, amount):
        self.balance += amount
        self.history.append(amount)
        return self

    @classmethod
    def empty(cls, owner):
        return cls(owner)

print(Account.empty('a').deposit(200).rich, Account('b'), Account('b').deposit(1).history)
