# exp, ln, log10 and sqrt, correctly rounded.
from decimal import Decimal as D, getcontext
for x in ['0', '1', '-1', '0.1', '2', '10', '123.456', '1e-10', '-50', '1e5', '-1e5', '1e-40']:
    print(x, D(x).exp())
for x in ['1', '2', '10', '0.1', '123.456', '1e-50', '1e300', '0.99999999999999999999', '1.0000000000001']:
    print(x, D(x).ln(), D(x).log10(), D(x).sqrt())
getcontext().prec = 50
print(D(1).exp(), D(2).ln(), D(3).log10(), D(2).sqrt(), D('0.5').exp(), sep='\n')
getcontext().prec = 3
print(D(1).exp(), D(2).ln(), D(3).log10(), D(2).sqrt(), D('1e400').sqrt(), D('0.25').sqrt(), D('-0.0').sqrt(), D(100).log10())
