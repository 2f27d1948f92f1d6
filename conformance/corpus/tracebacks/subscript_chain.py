# The subscript that fails is marked.
# whole traceback
def f(d):
    d["a"]["b"]["c"] = 1


f({"a": {}})
