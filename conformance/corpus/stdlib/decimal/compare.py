# Order by value, whatever the exponents.
from decimal import Decimal as D
print(D('1.0') == D('1.00'), D(1) == 1, D('1e3') == 1000, D('-0') == 0, D(1) < D('1.1'), D(2) >= 2, D('1e-10') > 0, D(3) != D('3.0'), D('1e999') > 10**500, D('1e-999') < D('1e-998'))
print(sorted([D('2.5'), 1, D('-3'), 2.25]), max(D(1), D('1.0')), min([D('0.5'), D('0.25')]), D(5).compare(3), D(1).compare(D('nan')), D('1.0').compare_total(D('1')), D(1).compare_total(D('-nan')), D(-2).compare_total_mag(D(1)))
print(D(1).max(2), D(1).min(D('nan')), D(-5).max_mag(3), D(-5).min_mag(3), D('1.0').max(D('1')), D('1.0').min(D('1')), D(1).compare_signal(2), D(1).same_quantum(D(5)), D(1).same_quantum(D('0.1')))
