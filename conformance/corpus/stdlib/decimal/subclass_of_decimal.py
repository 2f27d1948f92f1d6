# A class derived from Decimal.
from decimal import Decimal
import numbers
class Money(Decimal):
    def __new__(cls, value, currency='EUR'):
        self = super().__new__(cls, value)
        self.currency = currency
        return self
m = Money('12.50', 'USD')
print(m, repr(m), m.currency, m + 1, type(m + m).__name__, m == Decimal('12.5'), isinstance(m, numbers.Number), isinstance(m, numbers.Real), f'{m:.1f}', hash(m) == hash(Decimal('12.5')), type(Money.from_float(0.5)).__name__)
