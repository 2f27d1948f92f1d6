# The bracket that was never closed.
print("never shown")
x = [1, 2
y = 3
