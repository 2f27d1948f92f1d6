# A misspelt keyword gets a suggestion.
def f(*, first_name="", last_name=""): pass


for kw in "first_nane", "lastname", "zzz", "_":
    try:
        f(**{kw: 1})
    except TypeError as e:
        print(e)
