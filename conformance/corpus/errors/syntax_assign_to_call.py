# A target that cannot be one.
print("never shown")
f() = 3
