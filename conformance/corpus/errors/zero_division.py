# The message of an uncaught division.
print("before")
print(10 / (5 - 5))
print("after")
