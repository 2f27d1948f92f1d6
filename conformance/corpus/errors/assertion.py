# With a message and without.
try:
    assert 1 == 2
except AssertionError as e:
    print(repr(e))
assert [] == [1], ("lists", "differ")
