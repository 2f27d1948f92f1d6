# The message is evaluated only when the assertion fails.
def message():
    print("message made")
    return ["any", "object"]


assert True, message()
try:
    assert 0, message()
except AssertionError as e:
    print(e.args)
try:
    assert ""
except AssertionError as e:
    print(e.args, repr(e), str(e) == "")
assert (1, "a tuple is true")
