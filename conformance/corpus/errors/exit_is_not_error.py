# An exception that was handled leaves no trace, whatever it printed.
try:
    raise ValueError("handled")
except ValueError as e:
    print("caught", e)
print("fine", end="")
