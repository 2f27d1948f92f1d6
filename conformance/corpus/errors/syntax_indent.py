# A block that is missing.
print("never shown")
def f():
return 1
