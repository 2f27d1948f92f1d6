# The key is shown by its repr.
ages = {"ann": 3}
print(ages["bob\n"])
