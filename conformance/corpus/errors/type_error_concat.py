# Text and number.
print("total: " + 5)
