# whole traceback
# The report of a chain with a cause and a context.
def first(): return {}["missing"]
def second():
    try: first()
    except KeyError as e: raise ValueError("second") from e
def third():
    try: second()
    except ValueError: raise RuntimeError("third")
third()
