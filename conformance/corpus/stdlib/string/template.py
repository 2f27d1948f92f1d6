# Templates substitute names, and say what is missing.
from string import Template
t = Template("$who owes ${amount}$$ to $whom.")
print(t.substitute(who="a", amount=5, whom="b"), t.safe_substitute(who="a"))
print(t.get_identifiers(), t.is_valid(), Template("$ x").is_valid())
for bad in ("$", "a\nb $1"):
    try: Template(bad).substitute()
    except ValueError as e: print(e)
try: t.substitute(who=1)
except KeyError as e: print(e)
class Percent(Template): delimiter = "%"
print(Percent("%a $a").substitute({"a": 1}))
