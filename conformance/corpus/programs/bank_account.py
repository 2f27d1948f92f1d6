# Exceptions as part of an interface, with rollback.
class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need:.2f}, have {have:.2f}")
        self.missing = need - have

class Account:
    def __init__(self, owner, balance=0): self.owner, self.balance, self.log = owner, balance, []
    def withdraw(self, amount):
        if amount > self.balance: raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
    def __enter__(self): self.saved = self.balance; return self
    def __exit__(self, kind, value, tb):
        if kind: self.balance = self.saved
        self.log.append(kind.__name__ if kind else "ok")
        return kind is InsufficientFunds
a = Account("ann", 100)
with a: a.withdraw(30)
with a: a.withdraw(50); a.withdraw(50)
try:
    with a: a.withdraw(1); a.balance / 0
except ZeroDivisionError as e: print("out:", e)
print(a.balance, a.log)
try: a.withdraw(99.5)
except InsufficientFunds as e: print(e, e.missing)
