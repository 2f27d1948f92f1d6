# Names are normalised, so different spellings can be one name.
naïve = 1
π = 3.14
变量 = "var"
print(naïve, π, 变量)
ﬁne = "ligature"
print(fine)
class Ünï:
    ä = 2
print(Ünï.ä, Ünï.__name__, Ünï.__name__.isidentifier())
_, __, ___ = 1, 2, 3
print(_ + __ + ___)
match = case = type = 5
print(match, case, type)
